package cn.duban.examples.cli;

import cn.duban.Readings;
import cn.duban.Readings.Otherwise;
import cn.duban.RuleSet;
import cn.duban.fact.Facts;
import cn.duban.notice.Alternative;
import cn.duban.notice.Reading;
import cn.duban.text.Nearest;
import cn.duban.text.Problem;
import cn.duban.text.Text;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code duban readings}: tells which findings flip if the text is read the other way. */
@Command(name = "readings")
final class ReadingsCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FACTS", descriptionKey = "facts")
  private Path facts = Path.of("");

  @Mixin private Judging judging = new Judging();

  @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "rules")
  private String rules = ShippedRules.NAME;

  @Option(names = "--reading", paramLabel = "ID", split = ",", descriptionKey = "reading")
  private List<String> ids = List.of();

  @Option(
      names = "--names",
      paramLabel = "N",
      converter = Converters.Count.class,
      descriptionKey = "names")
  private int names = 10;

  ReadingsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    RuleSet read = RuleFolder.of(rules).load();
    List<String> places = asked(read).stream().map(Alternative::where).toList();
    if (places.isEmpty()) {
      console.say(
          ids.isEmpty() ? "规则集的读法都没有另一种读法。" : "所选的读法没有另一种读法。",
          ids.isEmpty()
              ? "No reading of the rule set has an alternative."
              : "The readings asked for have no alternative.");
      return ExitCode.OK;
    }
    List<Problem> stale =
        read.staleAlternatives().stream().filter(p -> places.contains(p.where())).toList();
    if (!stale.isEmpty()) {
      console.tell("不再适用、略过的读法：", "Alternatives that no longer fit and are left out:");
      new Problems(console, console.err()).print(stale);
    }
    long all = places.size() - stale.stream().map(Problem::where).distinct().count();
    Facts known = judging.facts(facts).read(console);
    console.say(
        "%s 的另一种读法共 %d 种，评估日 %s：".formatted(read.notice().number(), all, judging.asOf()),
        "Alternative readings of %2$s as of %3$s: %1$d"
            .formatted(all, read.notice().number(), judging.asOf()));
    Iterator<Otherwise> each =
        Readings.compare(read, known, judging.asOf(), ids.toArray(String[]::new)).iterator();
    for (long done = 0; each.hasNext(); done++) {
      console.progress("已比较的读法", "readings compared", done, all);
      print(each.next());
    }
    console.progress("已比较的读法", "readings compared", all, all);
    return ExitCode.OK;
  }

  /** The alternatives of the readings that were asked for, if these are among those known. */
  private List<Alternative> asked(RuleSet rules) {
    List<String> known = rules.readings().stream().map(Reading::id).toList();
    for (String id : ids) {
      if (!known.contains(id)) {
        Text near = Nearest.hint(id, known);
        throw Refusal.usage("没有读法 " + id + near.zh(), "There is no reading " + id + near.en());
      }
    }
    return rules.readings().stream()
        .filter(reading -> ids.isEmpty() || ids.contains(reading.id()))
        .flatMap(reading -> reading.alternatives().stream())
        .toList();
  }

  private void print(Otherwise otherwise) {
    FindingDiff diff = new FindingDiff(console, names);
    console.line("");
    console.line(
        console.bold(otherwise.reading().id() + " " + otherwise.alternative().key())
            + console.words("：", ": ")
            + console.words(otherwise.alternative().text()));
    List<String> lines = diff.lines(otherwise.comparison());
    int flips = otherwise.comparison().flips().size();
    console.say(
        flips == 0 ? "  没有结论改变" : "  %d 项结论改变".formatted(flips),
        flips == 0 ? "  no finding changes" : "  findings that change: %d".formatted(flips));
    lines.forEach(line -> console.line("  " + line));
    diff.sayRestated(otherwise.comparison());
  }
}
