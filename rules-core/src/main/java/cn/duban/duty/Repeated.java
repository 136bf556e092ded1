package cn.duban.duty;

import cn.duban.duty.Docket.Progress;
import cn.duban.fact.Person;
import cn.duban.finding.Status;
import cn.duban.text.Text;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Things to do in every month or half-year; next comes how many. Each period has its last day. */
public final class Repeated {
  private final Bearer bearer;
  private final Period period;
  private final ActTerms terms;

  Repeated(Bearer bearer, Period period, ActTerms terms) {
    this.bearer = bearer;
    this.period = period;
    this.terms = terms;
  }

  /** Acts under these codes count as well (R-SPECIAL-COUNTS). */
  public Repeated orAlso(@Code("activity") String... codes) {
    return new Repeated(bearer, period, terms.withAlso(List.of(codes)));
  }

  /** Of several acts on one day at one place only one counts (R-GROUP). */
  public Repeated oncePerDayAndPlace() {
    return new Repeated(bearer, period, terms.withDistinct());
  }

  /**
   * At least so many in each period, inclusive. A period still running is PENDING. A person owes it
   * only for periods in which the person was in post from the first day to the last (R-TERM).
   */
  public Complete atLeast(int number) {
    return bearer
        .where(docket -> !period.windows(docket).isEmpty())
        .settle((docket, none) -> judge(period, new ActCount(docket, terms, number)), null);
  }

  /** The periods that have begun, each with its own last day; before the first one: PENDING. */
  static Verdict judge(Period period, ActCount count) {
    Docket docket = count.docket();
    List<Window> windows = period.windows(docket);
    Parts parts = new Parts();
    LocalDate lastDay = windows.get(0).last();
    for (Window window : windows) {
      if (!window.first().isAfter(docket.asOf())) {
        lastDay = window.last();
        YearMonth from = YearMonth.from(window.first());
        parts.add(period.key(from), period.label(from), inTerm(docket, count.inPeriod(window)));
      }
    }
    return parts.isEmpty()
        ? Verdict.of(
            Status.PENDING, lastDay, count.inPeriod(windows.get(0)).observation(), List.of())
        : parts.always(count.label(), Optional.of(lastDay));
  }

  /** Nobody is accused of a month before the term, perhaps. */
  private static Verdict inTerm(Docket docket, Verdict verdict) {
    if (verdict.status() != Status.VIOLATED || !(docket.item() instanceof Person)) {
      return verdict;
    }
    Progress from = docket.progress("inPostFrom");
    return from.unknown()
        ? Verdict.unknown(
            verdict.lastDay().orElse(null),
            verdict.observation(),
            verdict.evidence(),
            List.of(from.missing()))
        : verdict;
  }

  /** How often. */
  enum Period {
    /** From the first month on (R-START) to the end of the year. */
    MONTH,
    /** The two halves of the year, the first from 1 January (R-DRILLS). */
    HALF_YEAR;

    /** The periods of the year of the notice, without those in which a person was not in post. */
    List<Window> windows(Docket docket) {
      int year = docket.notice().year();
      int months = this == MONTH ? 1 : 6;
      YearMonth start = this == MONTH ? docket.notice().firstMonth() : YearMonth.of(year, 1);
      List<Window> windows = new ArrayList<>();
      for (YearMonth from = start; from.getYear() <= year; from = from.plusMonths(months)) {
        Window window = new Window(from.atDay(1), from.plusMonths(months - 1L).atEndOfMonth());
        if (!(docket.item() instanceof Person person)
            || person.inPost(window.first(), window.last())) {
          windows.add(window);
        }
      }
      return windows;
    }

    private String key(YearMonth from) {
      return this == MONTH ? from.toString() : from.getYear() + "-H" + half(from);
    }

    private Text label(YearMonth from) {
      return this == MONTH
          ? month(from)
          : new Text(
              from.getYear() + (half(from) == 1 ? "年上半年" : "年下半年"),
              from.getYear() + " H" + half(from));
    }

    private static int half(YearMonth from) {
      return from.getMonthValue() <= 6 ? 1 : 2;
    }
  }

  static Text month(YearMonth month) {
    return new Text(month.getYear() + "年" + month.getMonthValue() + "月", month.toString());
  }
}
