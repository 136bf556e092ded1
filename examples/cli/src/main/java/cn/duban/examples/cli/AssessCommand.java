package cn.duban.examples.cli;

import cn.duban.RuleSet;
import cn.duban.examples.quickstart.report.HtmlReport;
import cn.duban.fact.Facts;
import cn.duban.finding.Assessment;
import cn.duban.finding.Status;
import cn.duban.io.FindingWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code duban assess}: judges facts by a rule set. */
@Command(name = "assess")
final class AssessCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FACTS", descriptionKey = "facts")
  private Path facts = Path.of("");

  @Mixin private Judging judging = new Judging();

  @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "rules")
  private String rules = ShippedRules.NAME;

  @Option(names = "--format", paramLabel = "table|json|csv|html", descriptionKey = "format")
  private Format format = Format.TABLE;

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
  private @Nullable Path out;

  @Option(names = "--status", paramLabel = "STATUS", split = ",", descriptionKey = "status")
  private List<Status> statuses = List.of();

  @Option(names = "--article", paramLabel = "N", split = ",", descriptionKey = "article")
  private List<Integer> articles = List.of();

  @Option(names = "--bearer", paramLabel = "ID", descriptionKey = "bearer")
  private @Nullable String bearer;

  @Option(
      names = "--limit",
      paramLabel = "N",
      converter = Converters.Count.class,
      descriptionKey = "limit")
  private int limit = 50;

  @Option(
      names = "--explain",
      arity = "2",
      paramLabel = "ID BEARER",
      hideParamSyntax = true,
      descriptionKey = "explain")
  private List<String> explain = List.of();

  AssessCommand(Console console) {
    this.console = console;
  }

  /** What findings are written as. */
  enum Format {
    TABLE,
    JSON,
    CSV,
    HTML
  }

  @Override
  public Integer call() throws IOException {
    FactsSource source = judging.facts(facts);
    RuleSet judge = RuleFolder.of(rules).load();
    Articles.refuseUnknown(judge, articles);
    Facts known = source.read(console);
    Assessment assessment = judge.assess(known, judging.asOf());
    if (!explain.isEmpty()) {
      new FindingStory(console, judge, known).print(assessment, explain.get(0), explain.get(1));
      return ExitCode.OK;
    }
    if (format == Format.TABLE && out == null) {
      table(console).print(assessment);
    } else if (format == Format.HTML) {
      Path file = out == null ? Path.of("report.html") : out;
      HtmlReport.write(file, judge, known, assessment, source.note(), console.locale());
      console.say("已写出 " + file, "Written: " + file);
    } else if (out == null) {
      write(assessment, console.bytes());
    } else {
      try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(out))) {
        write(assessment, to);
      }
      console.say("已写出 " + out, "Written: " + out);
    }
    return ExitCode.OK;
  }

  private void write(Assessment assessment, OutputStream to) throws IOException {
    switch (format) {
      case JSON -> FindingWriter.writeJson(assessment, to);
      case CSV -> FindingWriter.writeCsv(assessment, to);
      default -> {
        Console file = console.writingTo(to);
        table(file).print(assessment);
        file.out().flush();
      }
    }
  }

  private FindingTable table(Console to) {
    return new FindingTable(to, statuses, articles, bearer == null ? "" : bearer, limit);
  }
}
