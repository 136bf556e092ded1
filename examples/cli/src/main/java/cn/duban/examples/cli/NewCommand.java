package cn.duban.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code duban new}: makes a folder with a rule set to edit. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "DIR", descriptionKey = "dir")
  private Path dir = Path.of("");

  @ArgGroup(exclusive = true)
  private Start start = new Start();

  @Option(
      names = "--only",
      paramLabel = "FILE",
      arity = "1..*",
      split = ",",
      descriptionKey = "only")
  private List<String> only = List.of();

  NewCommand(Console console) {
    this.console = console;
  }

  /** What the new rule set begins with. */
  private static final class Start {
    @Option(names = "--from", paramLabel = ShippedRules.NAME, descriptionKey = "from")
    private String from = ShippedRules.NAME;

    @Option(names = "--empty", descriptionKey = "empty")
    private boolean empty;
  }

  @Override
  public Integer call() throws IOException {
    if (!start.from.equals(ShippedRules.NAME)) {
      throw Refusal.usage(
          "没有规则集“%s”；可用的只有 %s".formatted(start.from, ShippedRules.NAME),
          "There is no rule set '%s'; there is %s".formatted(start.from, ShippedRules.NAME));
    }
    if (start.empty && !only.isEmpty()) {
      throw Refusal.usage("--empty 和 --only 不能同时用", "--empty and --only do not go together");
    }
    if (!isFree()) {
      throw Refusal.usage(
          "%s 已经存在而且不是空目录；请换一个名字".formatted(dir),
          "%s is there and not empty; choose another name".formatted(dir));
    }
    SortedMap<String, byte[]> files = start.empty ? Templates.empty() : chosen();
    files.put("README.md", Templates.readme(kind(), dir.getFileName().toString(), files));
    for (var file : files.entrySet()) {
      Path target = dir.resolve(file.getKey());
      Files.createDirectories(target.resolveSibling(""));
      Files.write(target, file.getValue());
    }
    console.say(
        "已写出 %d 个文件到 %s。先看 %s，改好后运行 duban check %2$s"
            .formatted(files.size(), dir, dir.resolve("README.md")),
        "%d files written to %s. Read %s first; after an edit run duban check %2$s"
            .formatted(files.size(), dir, dir.resolve("README.md")));
    return ExitCode.OK;
  }

  private String kind() {
    return start.empty ? "empty" : only.isEmpty() ? "all" : "only";
  }

  private boolean isFree() throws IOException {
    if (!Files.exists(dir)) {
      return true;
    }
    if (!Files.isDirectory(dir)) {
      return false;
    }
    try (Stream<Path> files = Files.list(dir)) {
      return files.findAny().isEmpty();
    }
  }

  /** The shipped files, or those whose names begin as asked, with their scenarios. */
  private SortedMap<String, byte[]> chosen() {
    SortedMap<String, byte[]> shipped = ShippedRules.files();
    if (only.isEmpty()) {
      return shipped;
    }
    SortedMap<String, byte[]> chosen = new TreeMap<>();
    for (String name : only) {
      String stem = name.replaceFirst("\\.drl$", "");
      int before = chosen.size();
      shipped.forEach(
          (file, bytes) -> {
            if (file.startsWith(stem) || file.startsWith("scenarios/" + stem)) {
              chosen.put(file, bytes);
            }
          });
      if (chosen.size() == before) {
        throw unknown(name, shipped.keySet().stream().filter(f -> f.endsWith(".drl")).toList());
      }
    }
    if (chosen.containsKey("notice.yaml")) {
      throw Refusal.usage(
          "notice.yaml 不能单独复制：有它的目录自成一套规则；请去掉 --only",
          "notice.yaml cannot be copied alone: a folder with it is a whole rule set; leave out"
              + " --only");
    }
    return chosen;
  }

  private static Refusal unknown(String name, List<String> known) {
    String list = String.join("\n  ", known);
    return Refusal.usage(
        "自带的规则集中没有以“%s”开头的文件；有：%n  %s".formatted(name, list),
        "No shipped file begins with '%s'; there are:%n  %s".formatted(name, list));
  }
}
