package cn.duban.duty;

import cn.duban.finding.Status;
import cn.duban.text.Text;
import java.time.LocalDate;
import java.time.YearMonth;
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

  /** At least so many in each period, inclusive. A period still running is PENDING. */
  public Complete atLeast(int number) {
    return bearer.settle((docket, none) -> period.judge(new ActCount(docket, terms, number)), null);
  }

  /** How often. */
  enum Period {
    /** From the first month on (R-START) to the end of the year. */
    MONTH,
    /** The two halves of the year, the first from 1 January (R-DRILLS). */
    HALF_YEAR;

    /** The periods that have begun, each with its own last day; before the first one: PENDING. */
    Verdict judge(ActCount count) {
      Docket docket = count.docket();
      YearMonth end = YearMonth.of(docket.notice().year(), 12);
      int months = this == MONTH ? 1 : 6;
      YearMonth start =
          this == MONTH ? docket.notice().firstMonth() : YearMonth.of(docket.notice().year(), 1);
      LocalDate lastDay = start.plusMonths(months - 1L).atEndOfMonth();
      Parts parts = new Parts();
      for (YearMonth from = start; !from.isAfter(end); from = from.plusMonths(months)) {
        Window window = new Window(from.atDay(1), from.plusMonths(months - 1L).atEndOfMonth());
        if (window.first().isAfter(docket.asOf())) {
          break;
        }
        lastDay = window.last();
        parts.add(key(from), label(from), count.inPeriod(window));
      }
      return parts.isEmpty()
          ? Verdict.of(
              Status.PENDING,
              lastDay,
              count.inPeriod(new Window(start.atDay(1), lastDay)).observation(),
              List.of())
          : parts.always(count.label(), Optional.of(lastDay));
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
