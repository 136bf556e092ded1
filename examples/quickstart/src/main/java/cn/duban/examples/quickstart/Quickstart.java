package cn.duban.examples.quickstart;

import cn.duban.RuleSet;
import cn.duban.fact.Facts;
import cn.duban.fact.FactsException;
import cn.duban.finding.Assessment;
import cn.duban.text.Problem;
import cn.duban.text.Text;
import cn.duban.yangcheng2022.Yangcheng2022;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Judges the facts of a county on a day and writes findings and a report. */
@Command(
    name = "quickstart",
    sortOptions = false,
    description = {
      "按通知逐条评估一个县的数据，输出结论和报告。",
      "Judges the data of a county by the notice and writes findings and a report."
    })
public final class Quickstart implements Callable<Integer> {
  private static final int BAD_INPUT = 2;

  private final PrintStream out;
  private final PrintStream err;

  @Option(
      names = "--as-of",
      required = true,
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = {"评估日，如 2022-07-01，当日计入。", "The day to judge, such as 2022-07-01, inclusive."})
  private LocalDate asOf = LocalDate.MIN;

  @Option(
      names = "--facts",
      paramLabel = "FOLDER",
      description = {
        "数据目录（CSV）或 JSON 文件；默认为自带的虚构县。",
        "Folder of CSV files, or a JSON file; by default the invented county that is shipped."
      })
  private @Nullable Path facts;

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      defaultValue = "target/duban-report",
      description = {"输出目录，默认 ${DEFAULT-VALUE}。", "Where to write; by default ${DEFAULT-VALUE}."})
  private Path target = Path.of("");

  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      defaultValue = "zh",
      description = {"输出语言，默认 zh。", "Language of the output; by default zh."})
  private Language language = Language.ZH;

  @ArgGroup(exclusive = false)
  private @Nullable ForecastOptions forecast;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = {"显示本说明。", "Shows this help."})
  @SuppressWarnings("UnusedVariable") // picocli reads it
  private boolean help;

  private Quickstart(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /**
   * Runs the program.
   *
   * @param args see {@code --help}
   */
  public static void main(String[] args) {
    int code = run(System.out, System.err, readable(), args);
    if (code != 0) {
      System.exit(code);
    }
  }

  /** Runs the program, which prints in an encoding, and tells its exit code. */
  static int run(OutputStream out, OutputStream err, Charset charset, String... args) {
    Quickstart program =
        new Quickstart(new PrintStream(out, true, charset), new PrintStream(err, true, charset));
    return new CommandLine(program)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(new PrintWriter(out, true, charset))
        .setErr(new PrintWriter(err, true, charset))
        .setParameterExceptionHandler(new UsageErrors())
        .execute(args);
  }

  @Override
  public Integer call() throws Exception {
    Optional<FactsFolder> folder =
        facts == null ? FactsFolder.shipped(Path.of("")) : Optional.of(new FactsFolder(facts));
    if (folder.isEmpty()) {
      return fail(
          "找不到自带的 county 目录：请在仓库根目录或 examples/quickstart 下运行，或用 --facts 指定数据目录。",
          "The shipped folder county is not here: run from the root of the repository or from"
              + " examples/quickstart, or name a folder with --facts.");
    }
    try {
      return judge(folder.get());
    } catch (FactsException e) {
      return fail(e.problems());
    } catch (IOException e) {
      return fail("无法读写文件：" + reason(e), "A file cannot be read or written: " + reason(e));
    }
  }

  private int judge(FactsFolder folder) throws Exception {
    Progress progress = new Progress(err, language.locale());
    RuleSet rules = progress.step(new Text("载入规则", "Loading the rules"), Yangcheng2022::rules);
    Facts read =
        progress.step(
            new Text("读取 " + folder.path(), "Reading " + folder.path()),
            () -> folder.read(progress.records()));
    Assessment assessment =
        progress.step(
            new Text(
                "评估 " + Progress.grouped(read.all().size()) + " 条数据",
                "Judging " + Progress.grouped(read.all().size()) + " facts"),
            () -> rules.assess(read, asOf));
    Optional<Text> problem = forecast == null ? Optional.empty() : forecast.problem(assessment);
    if (problem.isPresent()) {
      return fail(problem.get().zh(), problem.get().en());
    }
    Optional<Text> note = folder.note();
    List<Path> files = new ArrayList<>();
    files.addAll(
        progress.step(
            new Text(
                "写出 " + Progress.grouped(assessment.findings().size()) + " 项结论",
                "Writing " + Progress.grouped(assessment.findings().size()) + " findings"),
            () ->
                new ReportFolder(target).write(rules, read, assessment, note, language.locale())));
    if (forecast != null) {
      files.addAll(foresee(forecast, progress, rules, read, assessment));
    }
    note.ifPresent(text -> out.println(text.in(language.locale()) + "\n"));
    new Summary(assessment, rules.vocabulary(), language.locale(), out).print();
    for (Path file : files) {
      out.println(file + "  " + (Files.size(file) + 1023) / 1024 + " KB");
    }
    return 0;
  }

  private List<Path> foresee(
      ForecastOptions wanted, Progress progress, RuleSet rules, Facts read, Assessment assessment)
      throws Exception {
    return progress.step(
        new Text("预测此后的变化", "Looking ahead"),
        () -> wanted.write(target, rules, read, assessment, language.locale(), progress.days()));
  }

  /** Which file, and what the machine says about it. */
  private static String reason(IOException e) {
    return e.getMessage() + " (" + e.getClass().getSimpleName() + ")";
  }

  private int fail(String zh, String en) {
    err.println(new Text(zh, en).in(language.locale()));
    return BAD_INPUT;
  }

  private int fail(List<Problem> problems) {
    String count = Progress.grouped(problems.size());
    fail("数据有 " + count + " 处问题：", count + " problems in the facts:");
    for (Problem problem : problems) {
      err.println("  " + problem.where() + " - " + problem.what().in(language.locale()));
    }
    return BAD_INPUT;
  }

  /** The encoding of the machine, or UTF-8 where that cannot write Chinese. */
  private static Charset readable() {
    Charset machine = Charset.defaultCharset();
    boolean chinese = machine.canEncode() && machine.newEncoder().canEncode('督');
    return chinese ? machine : StandardCharsets.UTF_8;
  }
}
