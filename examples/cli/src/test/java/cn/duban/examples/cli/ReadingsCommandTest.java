package cn.duban.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingsCommandTest {
  private static final String FACTS =
      """
      {
        "organizations": [
          {"id": "d1", "name": "示例局", "kind": "DEPARTMENT"},
          {"id": "d2", "name": "测试局", "kind": "DEPARTMENT"}
        ],
        "headcounts": [
          {"id": "h1", "bearer": "d1", "code": "SAFETY_STAFF", "date": "2023-06-01", "count": 1},
          {"id": "h2", "bearer": "d2", "code": "SAFETY_STAFF", "date": "2023-06-01", "count": 2}
        ]
      }
      """;

  @TempDir Path parent;

  private Run readings(Edited rules, String... more) throws IOException {
    Path facts = Files.writeString(parent.resolve("facts.json"), FACTS);
    String[] args = new String[more.length + 6];
    String folder = rules.folder().toString();
    System.arraycopy(
        new String[] {"readings", facts.toString(), "--as-of", "2023-06-02", "--rules", folder},
        0,
        args,
        0,
        6);
    System.arraycopy(more, 0, args, 6, more.length);
    return Run.of(args);
  }

  @Test
  void the_findings_that_flip_are_told_by_name() throws IOException {
    Run run = readings(Edited.empty(parent));

    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("另一种读法共 1 种，评估日 2023-06-02"), run.out());
    assertTrue(run.out().contains("R-END end-of-may：指5月31日以前"), run.out());
    assertTrue(run.out().contains("  2 项结论改变"), run.out());
    assertTrue(run.out().contains("未到期 → 未落实  1：示例局"), run.out());
    assertTrue(run.out().contains("已落实 → 逾期落实  1：测试局"), run.out());
  }

  @Test
  void an_unknown_reading_is_told_with_the_nearest() throws IOException {
    Run run = readings(Edited.empty(parent), "--reading", "R-ENDE");

    assertEquals(2, run.code());
    assertTrue(run.err().contains("没有读法 R-ENDE，最接近的是 R-END"), run.err());
  }

  @Test
  void it_speaks_english() throws IOException {
    Run run = readings(Edited.empty(parent), "--lang", "en");

    assertTrue(run.out().contains("R-END end-of-may: It means by 31 May"), run.out());
    assertTrue(run.out().contains("findings that change: 2"), run.out());
  }

  @Test
  void an_alternative_that_no_longer_fits_is_left_out_and_told() throws IOException {
    Run run = readings(Edited.empty(parent).replace("readings.yaml", "1.1", "1.2"));

    assertEquals(0, run.code(), run.err());
    assertTrue(!run.out().contains("end-of-may"), run.out());
    assertTrue(run.out().contains("另一种读法共 0 种"), run.out());
    assertTrue(run.err().contains("readings.yaml:14"), run.err() + run.out());
    assertTrue(run.err().contains("没有编号为 1.2 的规则"), run.err());
  }

  @Test
  void a_reading_without_alternative_is_not_taken_for_all_of_them() throws IOException {
    Edited rules = Edited.empty(parent);
    Path file = rules.folder().resolve("readings.yaml");
    String more =
        """
        R-HEADS:
          choice: { zh: 两人, en: two }
          reason: { zh: 字面, en: literal }
        """;
    Files.writeString(file, Files.readString(file) + "\n" + more);

    assertTrue(readings(rules, "--reading", "R-HEADS").out().contains("所选的读法没有另一种读法"));
  }

  @Test
  void a_rule_set_without_alternatives_says_so() throws IOException {
    Edited rules = Edited.empty(parent);
    Path file = rules.folder().resolve("readings.yaml");
    String text = Files.readString(file);
    Files.writeString(file, text.substring(0, text.indexOf("  # 另一种读法")));

    assertTrue(readings(rules).out().contains("都没有另一种读法"));
  }
}
