package cn.duban.finding;

import cn.duban.fact.Days;
import cn.duban.fact.Fact;
import cn.duban.fact.FactType;
import cn.duban.fact.Facts;
import cn.duban.notice.Notice;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Judges the same facts on the days on which something can change: after last days, at the turn of
 * months, on days that the facts name. Between two of them it halves the time until it has the day.
 */
final class Forecast {
  private LocalDate reached;
  private final LocalDate until;
  private final Function<LocalDate, List<Finding>> judge;
  private final Map<String, Finding> open = new LinkedHashMap<>();
  private final TreeSet<LocalDate> days = new TreeSet<>();
  private final List<Change> changes = new ArrayList<>();

  /**
   * A forecast.
   *
   * @param until how far it looks, inclusive
   * @param judge the findings of the same facts on another day
   */
  Forecast(
      LocalDate asOf,
      LocalDate until,
      Facts facts,
      Notice notice,
      List<Finding> findings,
      Function<LocalDate, List<Finding>> judge) {
    this.reached = asOf;
    this.until = until;
    this.judge = judge;
    findings.forEach(finding -> open.put(finding.id(), finding));
    findings.forEach(this::lookAfter);
    facts.all().forEach(this::lookAt);
    for (YearMonth month = YearMonth.from(asOf); month.getYear() <= notice.year(); ) {
      month = month.plusMonths(1);
      look(month.atDay(1));
    }
  }

  /** The next change of each finding that will change, by day, then in the order of findings. */
  List<Change> changes() {
    List<String> order = List.copyOf(open.keySet());
    Map<String, Integer> position = new HashMap<>();
    order.forEach(id -> position.put(id, position.size()));
    while (!days.isEmpty() && !open.isEmpty()) {
      LocalDate day = days.first();
      days.remove(day);
      LocalDate before = reached;
      reached = day;
      between(before, day, judge(day));
    }
    changes.sort(
        Comparator.comparing(Change::on)
            .thenComparing(change -> position.getOrDefault(change.finding().id(), 0)));
    return changes;
  }

  /** Finds the days of the changes after one day and up to another, inclusive. */
  private void between(LocalDate before, LocalDate day, Map<String, Finding> then) {
    if (open.values().stream().noneMatch(finding -> hasChanged(finding, then))) {
      return;
    }
    long span = ChronoUnit.DAYS.between(before, day);
    if (span > 1) {
      LocalDate eve = day.minusDays(1);
      Map<String, Finding> onEve = judge(eve);
      if (open.values().stream().anyMatch(finding -> hasChanged(finding, onEve))) {
        LocalDate middle = before.plusDays(span / 2);
        between(before, middle, middle.equals(eve) ? onEve : judge(middle));
        between(middle, eve, onEve);
      }
    }
    List<Finding> changed =
        open.values().stream().filter(finding -> hasChanged(finding, then)).toList();
    for (Finding finding : changed) {
      changes.add(new Change(finding, day, Optional.ofNullable(then.get(finding.id()))));
      open.remove(finding.id());
    }
  }

  private static boolean hasChanged(Finding finding, Map<String, Finding> then) {
    Finding later = then.get(finding.id());
    return later == null || later.status() != finding.status();
  }

  private Map<String, Finding> judge(LocalDate day) {
    Map<String, Finding> byId = new HashMap<>();
    for (Finding finding : judge.apply(day)) {
      byId.put(finding.id(), finding);
      lookAfter(finding);
    }
    return byId;
  }

  /** What is due at an hour changes on its last day, all else on the day after. */
  private void lookAfter(Finding finding) {
    if (open.containsKey(finding.id())) {
      finding.lastDay().ifPresent(this::lookAround);
      finding.cells().forEach(cell -> cell.lastDay().ifPresent(this::lookAround));
    }
  }

  private void lookAt(Fact fact) {
    for (FactType.Field field : FactType.of(fact.getClass()).fields().values()) {
      if (field.type() == LocalDate.class || field.type() == Instant.class) {
        Object value = field.get(fact);
        if (value instanceof LocalDate day) {
          lookAround(day);
        } else if (value instanceof Instant instant) {
          lookAround(Days.of(instant));
        }
      }
    }
  }

  private void lookAround(LocalDate day) {
    look(day);
    if (day.isBefore(LocalDate.MAX)) {
      look(day.plusDays(1));
    }
  }

  private void look(LocalDate day) {
    if (day.isAfter(until)) {
      look(until); // what changes before a later day may have changed by then
    } else if (day.isAfter(reached)) {
      days.add(day);
    }
  }
}
