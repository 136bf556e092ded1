package cn.duban.examples.spark;

import cn.duban.examples.quickstart.DayConverter;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Judges every county of a province on a day and writes the findings as Parquet. */
@Command(
    name = "province",
    sortOptions = false,
    description = {
      "在 Spark 上逐县评估一个省的数据，结论写为 Parquet。",
      "Judges the data of a province county by county on Spark and writes the findings as Parquet."
    },
    exitCodeListHeading = "%n退出码 | Exit codes:%n",
    exitCodeList = {
      "0:全部县已评估 | every county is judged",
      "1:有的县没有评估，问题见 problems | some are not; problems tells why",
      "2:参数不对或无法运行 | wrong arguments, or it cannot run"
    })
public final class Province implements Callable<Integer> {
  private static final int CANNOT_RUN = 2;
  private static final int MOST_INVENTED = 9999;

  private final PrintStream out;
  private final PrintStream err;

  @Option(
      names = "--facts",
      required = true,
      paramLabel = "FOLDER",
      description = {
        "数据目录：每个县一个目录 county=名称，内为 .jsonl 文件。",
        "The facts: a folder county=NAME for each county, with .jsonl files in it."
      })
  private String facts = "";

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FOLDER",
      description = {
        "输出目录；其中已评估且数据未变的县不再评估。",
        "Where to write; what is judged there already and has not changed is left alone."
      })
  private String target = "";

  @Option(
      names = "--as-of",
      required = true,
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = {"评估日，如 2022-07-01，当日计入。", "The day to judge, such as 2022-07-01, inclusive."})
  private LocalDate asOf = LocalDate.MIN;

  @Option(
      names = "--counties",
      paramLabel = "N",
      description = {
        "先在数据目录里生成 N 个虚构的县（已有的不重做）。",
        "First make N invented counties in the folder of facts; those that are there stay."
      })
  private int counties;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = {"显示本说明。", "Shows this help."})
  @SuppressWarnings("UnusedVariable") // picocli reads it
  private boolean help;

  private Province(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /**
   * Runs the program.
   *
   * @param args see {@code --help}
   */
  public static void main(String[] args) {
    int code = run(System.out, System.err, args);
    if (SparkSession.getDefaultSession().isDefined()) {
      SparkSession.getDefaultSession().get().stop();
    }
    if (code != 0) {
      System.exit(code);
    }
  }

  /** Runs the program and tells its exit code; the session of Spark stays open. */
  static int run(OutputStream out, OutputStream err, String... args) {
    Province program =
        new Province(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new CommandLine(program)
        .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
        .setParameterExceptionHandler(new UsageErrors())
        .execute(args);
  }

  @Override
  public Integer call() {
    try {
      if (counties < 0 || counties > MOST_INVENTED) {
        throw new Refusal(
            "--counties 应为 1 到 %d 的整数".formatted(MOST_INVENTED),
            "--counties must be a number from 1 to " + MOST_INVENTED);
      }
      return new Run(session(), asOf, out, err).judge(facts, target, counties);
    } catch (Refusal e) {
      err.println(e.getMessage());
    } catch (Exception e) { // Scala throws checked exceptions that no signature tells of
      err.println(
          "未能完成：%s；已评估的县不会丢失，再次运行会接着做 | not finished: %1$s; what is judged is safe, and running again goes on"
              .formatted(reason(e)));
    }
    return CANNOT_RUN;
  }

  /** A cluster has said by spark-submit what it is; otherwise this machine does all the work. */
  private static SparkSession session() {
    SparkSession.Builder session = SparkSession.builder().appName("duban province");
    if (System.getProperty("spark.master") == null) {
      session
          .master("local[*]")
          .config("spark.ui.enabled", false)
          .config("spark.driver.host", "localhost")
          .config("spark.driver.bindAddress", "127.0.0.1");
    }
    return session.getOrCreate();
  }

  /** What is at the bottom of it, in one line. */
  private static String reason(Throwable e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String message = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    return cause.getClass().getSimpleName() + ": " + message;
  }
}
