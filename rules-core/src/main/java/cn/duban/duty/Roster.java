package cn.duban.duty;

import cn.duban.fact.DutyRoster;
import cn.duban.finding.Missing;
import cn.duban.finding.Observation;
import cn.duban.finding.Status;
import cn.duban.text.Text;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A leader on duty every day, in cells of a month; the days without one are named. */
record Roster(Docket docket, String code) {

  /** From the first month on, but not before the day of issue: no day is owed backwards. */
  Verdict judge() {
    LocalDate issued = docket.notice().issued();
    LocalDate start = docket.notice().firstMonth().atDay(1);
    LocalDate first = start.isBefore(issued) ? issued : start;
    LocalDate end = docket.notice().yearEnd();
    LocalDate last = docket.asOf().isBefore(end) ? docket.asOf() : end;
    Map<LocalDate, DutyRoster> led = new HashMap<>();
    for (DutyRoster day : docket.evidence(DutyRoster.class, code)) {
      if (day.leader() != null) {
        led.put(day.date(), day);
      }
    }
    Parts parts = new Parts();
    for (YearMonth month = YearMonth.from(first);
        !month.atDay(1).isAfter(last);
        month = month.plusMonths(1)) {
      LocalDate from = month.atDay(1).isBefore(first) ? first : month.atDay(1);
      LocalDate to = month.atEndOfMonth().isAfter(last) ? last : month.atEndOfMonth();
      parts.add(month.toString(), Repeated.month(month), month(led, from, to, month));
    }
    return parts.isEmpty()
        ? Verdict.of(
            Status.PENDING,
            YearMonth.from(first).atEndOfMonth(),
            new Observation.Items(docket.label(code), List.of(), List.of()),
            List.of())
        : parts.always(docket.label(code), Optional.of(YearMonth.from(last).atEndOfMonth()));
  }

  private Verdict month(
      Map<LocalDate, DutyRoster> led, LocalDate from, LocalDate to, YearMonth month) {
    List<DutyRoster> evidence = new ArrayList<>();
    List<Text> with = new ArrayList<>();
    List<Text> without = new ArrayList<>();
    boolean open = false;
    boolean unknown = false;
    boolean violated = false;
    for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
      DutyRoster entry = led.get(day);
      if (entry != null) {
        evidence.add(entry);
        with.add(Text.same(day.toString()));
        continue;
      }
      without.add(Text.same(day.toString()));
      boolean known = docket.reported(code, day);
      boolean running = day.equals(docket.asOf());
      unknown |= !known;
      open |= known && running;
      violated |= known && !running;
    }
    Status status =
        violated
            ? Status.VIOLATED
            : unknown ? Status.UNKNOWN : open ? Status.PENDING : Status.FULFILLED;
    List<Missing> missing = unknown ? List.of(docket.missing(code)) : List.of();
    return new Verdict(
        status,
        Optional.of(month.atEndOfMonth()),
        new Observation.Items(docket.label(code), with, without),
        List.of(),
        evidence,
        missing);
  }
}
