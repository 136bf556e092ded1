package cn.duban.duty;

import cn.duban.fact.DutyRoster;
import cn.duban.finding.Missing;
import cn.duban.finding.Observation;
import cn.duban.finding.Status;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A leader on duty every day, in cells of a month; the days without one are named. */
final class Roster {
  private final Docket docket;
  private final String code;

  Roster(Docket docket, String code) {
    this.docket = docket;
    this.code = code;
  }

  /** From the first month on, but not before the day of issue: no day is owed backwards. */
  Verdict judge() {
    LocalDate issued = docket.notice().issued();
    LocalDate start = docket.notice().firstMonth().atDay(1);
    LocalDate first = start.isBefore(issued) ? issued : start;
    LocalDate end = docket.notice().yearEnd();
    LocalDate last = docket.asOf().isBefore(end) ? docket.asOf() : end;
    Map<LocalDate, DutyRoster> entries = entries();
    Parts parts = new Parts();
    List<LocalDate> without = new ArrayList<>();
    for (YearMonth month = YearMonth.from(first);
        !month.atDay(1).isAfter(last);
        month = month.plusMonths(1)) {
      LocalDate from = month.atDay(1).isBefore(first) ? first : month.atDay(1);
      LocalDate to = month.atEndOfMonth().isAfter(last) ? last : month.atEndOfMonth();
      Month led = new Month(entries, from, to);
      parts.add(month.toString(), Repeated.month(month), led.verdict(month.atEndOfMonth()));
      without.addAll(led.without);
    }
    Verdict verdict =
        parts.always(docket.label(code), Optional.of(YearMonth.from(last).atEndOfMonth()));
    int days = (int) (ChronoUnit.DAYS.between(first, last) + 1);
    Status status = last.isBefore(first) ? Status.PENDING : verdict.status();
    return new Verdict(
        status,
        verdict.lastDay(),
        new Observation.Days(docket.label(code), Math.max(days, 0), without),
        verdict.cells(),
        verdict.evidence(),
        verdict.missing());
  }

  /** One entry for each day; of several the one that names a leader. */
  private Map<LocalDate, DutyRoster> entries() {
    Map<LocalDate, DutyRoster> entries = new HashMap<>();
    for (DutyRoster entry : docket.evidence(DutyRoster.class, code)) {
      entries.merge(entry.date(), entry, (a, b) -> a.leader() == null ? b : a);
    }
    return entries;
  }

  /** The days of one month that have begun. */
  private final class Month {
    private final List<DutyRoster> evidence = new ArrayList<>();
    private final List<LocalDate> without = new ArrayList<>();
    private final Set<Missing> missing = new LinkedHashSet<>();
    private final int days;
    private boolean overdue;

    Month(Map<LocalDate, DutyRoster> entries, LocalDate from, LocalDate to) {
      days = (int) ChronoUnit.DAYS.between(from, to) + 1;
      for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
        DutyRoster entry = entries.get(day);
        if (entry != null) {
          evidence.add(entry);
        }
        if (entry == null || entry.leader() == null) {
          open(day, entry);
        }
      }
    }

    private void open(LocalDate day, @Nullable DutyRoster entry) {
      without.add(day);
      if (entry != null && !docket.reported("DutyRoster.leader", day)) {
        missing.add(Docket.missing(Docket.field(entry, "leader"), entry));
      } else if (entry == null && !docket.reported(code, day)) {
        missing.add(docket.missing(code));
      } else {
        overdue |= day.isBefore(docket.asOf());
      }
    }

    Verdict verdict(LocalDate lastDay) {
      Status open = missing.isEmpty() ? Status.PENDING : Status.UNKNOWN;
      return new Verdict(
          overdue ? Status.VIOLATED : without.isEmpty() ? Status.FULFILLED : open,
          Optional.of(lastDay),
          new Observation.Days(docket.label(code), days, without),
          List.of(),
          evidence,
          List.copyOf(missing));
    }
  }
}
