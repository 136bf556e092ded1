package cn.duban.notice;

import cn.duban.text.Text;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * The particulars of a notice and the settings with which it is read.
 *
 * @param number its number, such as 阳政发〔2022〕1号
 * @param version of the rule set that encodes it, as its editors count; empty if they do not
 * @param title its title
 * @param issuer who issued it
 * @param issued the day of issue: before it no duty exists
 * @param year the calendar year that the notice is about
 * @param firstMonth the first month of monthly duties (R-START)
 * @param undatedDue the last day, inclusive, of a duty for which the notice gives none (R-NODATE)
 * @param yearlyFrom the first day, inclusive, from which acts count for yearly duties (R-YEAR)
 * @param calendar its working days
 * @param articles in their order
 */
public record Notice(
    String number,
    String version,
    Text title,
    Text issuer,
    LocalDate issued,
    int year,
    YearMonth firstMonth,
    LocalDate undatedDue,
    LocalDate yearlyFrom,
    WorkCalendar calendar,
    List<Article> articles) {

  /** Copies the list. */
  public Notice {
    articles = List.copyOf(articles);
  }

  /** The article of this number. */
  public Optional<Article> article(int number) {
    return articles.stream().filter(a -> a.number() == number).findFirst();
  }

  /** The first day of the year. */
  public LocalDate yearStart() {
    return LocalDate.of(year, 1, 1);
  }

  /** The last day of the year. */
  public LocalDate yearEnd() {
    return LocalDate.of(year, 12, 31);
  }
}
