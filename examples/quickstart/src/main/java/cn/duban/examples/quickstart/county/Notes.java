package cn.duban.examples.quickstart.county;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Says in the folder itself that its data are invented. */
final class Notes {
  private static final String README =
      """
      # 虚构的青岚县

      这里的一切都是虚构的：县、乡镇、部门、村、企业、人员职务、会议、检查、事故、案件和日期均由程序生成，\
      与任何真实地区、单位、个人无关。如有同名，纯属巧合。

      Everything here is invented: the county, its townships, departments, villages, enterprises, posts,
      meetings, inspections, accidents, cases and dates come from a program and concern no real place,
      body or person. Names that also exist in reality are a coincidence.

      - 随机种子 seed: @seed@
      - 重新生成，在仓库根目录执行 made again from the root of the repository with:

      ```
      mvn -q -B -ntp -pl examples/quickstart -am compile exec:java \\
          -Dexec.mainClass=cn.duban.examples.quickstart.county.CountyGenerator \\
          -Dexec.args=examples/quickstart/county
      ```

      每个 CSV 文件是一类事实：第一行是字段名，空格子表示未上报，多个值用分号隔开。`reports.csv` 说明哪些代码的\
      数据是完整的：只有这些代码，没有记录才等于没有做。`note.txt` 的两行（中文、英文）显示在报告的开头。

      Each CSV file holds one type of fact: field names in the first line, an empty cell means not
      reported, several values are separated by semicolons. `reports.csv` says for which codes the data
      are complete: only for these does no record mean not done. The two lines of `note.txt` (Chinese,
      English) stand at the top of the report.
      """;

  private static final String NOTE =
      """
      本报告使用的数据全部是虚构的，由程序生成，与任何真实地区、单位、个人无关。
      All data in this report are invented by a program and concern no real place, body or person.
      """;

  private Notes() {}

  static void write(long seed, Path folder) throws IOException {
    Files.writeString(folder.resolve("README.md"), README.replace("@seed@", Long.toString(seed)));
    Files.writeString(folder.resolve("note.txt"), NOTE);
  }
}
