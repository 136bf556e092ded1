package cn.duban.examples.quickstart;

import cn.duban.RuleSet;
import cn.duban.examples.quickstart.forecast.ForecastCalendar;
import cn.duban.examples.quickstart.forecast.ForecastCsv;
import cn.duban.examples.quickstart.forecast.Outlook;
import cn.duban.fact.Facts;
import cn.duban.finding.Assessment;
import cn.duban.finding.Change;
import cn.duban.text.Nearest;
import cn.duban.text.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether to tell what comes if nothing more is done, and for whom. */
final class ForecastOptions {
  @Option(
      names = "--forecast",
      required = true,
      description = {
        "另写 forecast.csv 和 forecast.ics：此后什么也不做，一年内结论何时变化；要逐日评估，需几分钟。",
        "Also writes forecast.csv and forecast.ics: when findings change within a year if nothing"
            + " more is done; this judges many days and takes minutes."
      })
  @SuppressWarnings("UnusedVariable") // picocli sets it; the group is null without it
  private boolean wanted;

  @Option(
      names = "--bearer",
      paramLabel = "ID",
      description = {
        "日历只写这一个单位、个人或企业；默认写县、县直部门和乡镇。",
        "The calendar is for this one body, person or enterprise only; by default for the county,"
            + " its departments and townships."
      })
  private @Nullable String bearer;

  /** Says that nobody has this id; empty if somebody has, or if nobody was asked for. */
  Optional<Text> problem(Assessment assessment) {
    List<String> ids = assessment.findings().stream().map(f -> f.bearer().id()).distinct().toList();
    if (bearer == null || ids.isEmpty() || ids.contains(bearer)) {
      return Optional.empty();
    }
    Text near = Nearest.hint(bearer, ids);
    return Optional.of(
        new Text(
            "--bearer %s：没有条款约束这个编号%s".formatted(bearer, near.zh()),
            "--bearer %s: no duty binds this id%s".formatted(bearer, near.en())));
  }

  /** Writes the two files and tells which. */
  List<Path> write(
      Path folder,
      RuleSet rules,
      Facts facts,
      Assessment assessment,
      Locale locale,
      Consumer<LocalDate> progress)
      throws IOException {
    List<Change> changes = Outlook.of(rules, facts, assessment, progress);
    Path csv = folder.resolve("forecast.csv");
    ForecastCsv.write(csv, changes);
    Path calendar = folder.resolve("forecast.ics");
    new ForecastCalendar(assessment.notice(), assessment.asOf(), locale)
        .write(calendar, changes, Optional.ofNullable(bearer));
    return List.of(csv, calendar);
  }
}
