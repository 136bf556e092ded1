package cn.duban.io;

import cn.duban.fact.FactType;
import cn.duban.text.Nearest;
import cn.duban.text.Text;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Reads a folder of CSV files, one for each type of fact. */
final class CsvFolder {
  private static final String SUFFIX = ".csv";

  private final Path folder;
  private final Charset charset;
  private final Intake intake;
  private final FactBinder binder = new FactBinder(new CellForms());

  CsvFolder(Path folder, Charset charset, Intake intake) {
    this.folder = folder;
    this.charset = charset;
    this.intake = intake;
  }

  void read() {
    Problems problems = new Problems(folder.toString(), intake.builder()::problem);
    try {
      Map<FactType, Path> files = files(problems);
      if (files.isEmpty() && problems.count() == 0) {
        problems.add(
            folder.toString(),
            new Text(
                "目录中没有数据文件；文件名如 organizations.csv 或 单位.csv",
                "the folder holds no facts; files are named organizations.csv or 单位.csv"));
      }
      files.forEach(this::file);
    } catch (IOException e) {
      problems.add(folder.toString(), InputFile.unreadable(e));
    }
    if (problems.count() > 0) {
      intake.refuseUnknown();
    }
    problems.close();
  }

  private void file(FactType type, Path path) {
    String name = name(path);
    new InputFile(name, charset, intake.builder())
        .read(
            () -> Files.newInputStream(path),
            (in, problems) -> new CsvFile(name, type, binder, intake, problems).read(in));
  }

  /** The files by type, in the order of the types, whatever order the folder has. */
  private Map<FactType, Path> files(Problems problems) throws IOException {
    Map<String, FactType> known = new LinkedHashMap<>();
    FactType.all().forEach(type -> known.put(key(type.section()), type));
    FactType.all().forEach(type -> known.put(key(type.label().zh()), type));
    Map<FactType, Path> found = new LinkedHashMap<>();
    for (Path path : csvFiles()) {
      FactType type = known.get(key(stem(path)));
      Path before = type == null ? null : found.putIfAbsent(type, path);
      if (type == null) {
        problems.add(name(path), unknown(path));
      } else if (before != null) {
        problems.add(
            name(path),
            new Text(
                "与 %s 是同一类数据；请合并为一个文件".formatted(name(before)),
                "holds the same type of facts as %s; keep one file".formatted(name(before))));
      }
    }
    Map<FactType, Path> ordered = new LinkedHashMap<>();
    FactType.all().stream().filter(found::containsKey).forEach(t -> ordered.put(t, found.get(t)));
    return ordered;
  }

  private List<Path> csvFiles() throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(CsvFolder::isCsv).sorted().toList();
    }
  }

  /** Not the hidden files and locks that systems and spreadsheets leave in a folder. */
  static boolean isCsv(Path path) {
    String name = name(path);
    return key(name).endsWith(SUFFIX)
        && !name.startsWith(".")
        && !name.startsWith("~$")
        && Files.isRegularFile(path);
  }

  private static Text unknown(Path path) {
    List<String> names = new ArrayList<>();
    FactType.all().forEach(type -> names.add(type.section() + SUFFIX));
    FactType.all().forEach(type -> names.add(type.label().zh() + SUFFIX));
    Text near = Nearest.hint(name(path), names);
    String known = String.join(", ", names);
    return new Text(
        "不是已知的数据文件名%s；可用的文件名：%s".formatted(near.zh(), known),
        "is no known file of facts%s; known: %s".formatted(near.en(), known));
  }

  private static String stem(Path path) {
    String name = name(path);
    return name.substring(0, name.length() - SUFFIX.length());
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  static String name(Path path) {
    Path last = path.getFileName();
    return last == null ? path.toString() : last.toString();
  }
}
