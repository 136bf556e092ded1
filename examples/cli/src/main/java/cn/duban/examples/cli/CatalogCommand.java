package cn.duban.examples.cli;

import cn.duban.RuleSet;
import cn.duban.examples.quickstart.DayConverter;
import cn.duban.notice.Force;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code duban catalog}: lists the duties of a rule set. */
@Command(name = "catalog")
final class CatalogCommand implements Callable<Integer> {
  private final Console console;

  @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "rules")
  private String rules = ShippedRules.NAME;

  @Option(names = "--format", paramLabel = "table|csv|json|markdown", descriptionKey = "format")
  private Format format = Format.TABLE;

  @Option(names = "--article", paramLabel = "N", split = ",", descriptionKey = "article")
  private List<Integer> articles = List.of();

  @Option(names = "--force", paramLabel = "FORCE", split = ",", descriptionKey = "force")
  private List<Force> forces = List.of();

  @Option(names = "--bearer", paramLabel = "TEXT", descriptionKey = "bearer")
  private String bearer = "";

  @Option(
      names = "--due-by",
      paramLabel = "DATE",
      converter = DayConverter.class,
      descriptionKey = "dueBy")
  private @Nullable LocalDate dueBy;

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
  private @Nullable Path out;

  CatalogCommand(Console console) {
    this.console = console;
  }

  /** What the catalogue is written as. */
  enum Format {
    TABLE,
    CSV,
    JSON,
    MARKDOWN
  }

  @Override
  public Integer call() throws IOException {
    RuleFolder folder = RuleFolder.of(rules);
    RuleSet set = folder.load();
    Articles.refuseUnknown(set, articles);
    RuleWords words = new RuleWords(console, set.vocabulary(), set.notice());
    List<RuleText> written = RuleText.of(folder.texts());
    Map<String, String> due = byDuty(written, words::due);
    Map<String, String> bearers = byDuty(written, words::bearer);
    List<CatalogRow> rows =
        set.catalogue().stream()
            .filter(duty -> articles.isEmpty() || articles.contains(duty.article()))
            .filter(duty -> forces.isEmpty() || forces.contains(duty.force()))
            .map(
                duty ->
                    new CatalogRow(
                        duty, bearers.getOrDefault(duty.id(), ""), due.getOrDefault(duty.id(), "")))
            .filter(row -> row.bearer().contains(bearer))
            .filter(this::isDue)
            .toList();
    if (out != null) {
      try (OutputStream to = Files.newOutputStream(out)) {
        write(console.writingTo(to), rows);
      }
      console.say("已写出 " + out, "Written: " + out);
    } else {
      boolean text = format == Format.TABLE || format == Format.MARKDOWN;
      write(text ? console : console.writingTo(console.bytes()), rows);
    }
    return ExitCode.OK;
  }

  private void write(Console to, List<CatalogRow> rows) throws IOException {
    CatalogWriter writer = new CatalogWriter(to, rows);
    switch (format) {
      case TABLE -> writer.table();
      case CSV -> writer.csv();
      case JSON -> writer.json();
      case MARKDOWN -> writer.markdown();
    }
    to.out().flush();
  }

  private boolean isDue(CatalogRow row) {
    return dueBy == null || row.date().map(date -> !date.isAfter(dueBy)).orElse(false);
  }

  /** What the rules of each duty say; several rules of one duty may say several things. */
  private Map<String, String> byDuty(List<RuleText> rules, Function<RuleText, String> says) {
    Map<String, List<RuleText>> byDuty =
        rules.stream()
            .collect(
                Collectors.groupingBy(RuleText::duty, LinkedHashMap::new, Collectors.toList()));
    Map<String, String> words = new TreeMap<>();
    byDuty.forEach(
        (duty, some) ->
            words.put(
                duty,
                some.stream()
                    .map(says)
                    .filter(text -> !text.isEmpty())
                    .distinct()
                    .collect(Collectors.joining(console.words("；", "; ")))));
    return words;
  }
}
