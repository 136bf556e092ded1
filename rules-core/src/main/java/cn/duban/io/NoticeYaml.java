package cn.duban.io;

import cn.duban.notice.Article;
import cn.duban.notice.Notice;
import cn.duban.notice.WorkCalendar;
import cn.duban.text.Text;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The particulars of a notice. */
final class NoticeYaml {
  private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");

  private static final YearMonth NO_MONTH = YearMonth.of(1970, 1);
  private static final WorkCalendar NO_CALENDAR = new WorkCalendar(Set.of(), Set.of(), Set.of());
  private static final Text NO_TEXT = new Text("", "");

  /** Stands in for a notice that cannot be read at all. */
  static final Notice NONE =
      new Notice(
          "",
          "",
          NO_TEXT,
          NO_TEXT,
          LocalDate.EPOCH,
          0,
          NO_MONTH,
          LocalDate.EPOCH,
          LocalDate.EPOCH,
          NO_CALENDAR,
          List.of());

  private NoticeYaml() {}

  static Notice read(Place document) {
    Mapping notice =
        Mapping.of(
            document,
            "number",
            "version",
            "title",
            "issuer",
            "issued",
            "year",
            "firstMonth",
            "undatedDue",
            "yearlyFrom",
            "calendar",
            "articles");
    int year = notice.require("year").map(NoticeYaml::year).orElse(NO_MONTH.getYear());
    return new Notice(
        notice.words("number"),
        notice.find("version").map(Mapping::words).orElse(""),
        notice.text("title"),
        notice.text("issuer"),
        notice.day("issued"),
        year,
        notice.require("firstMonth").flatMap(NoticeYaml::month).orElse(NO_MONTH),
        notice.day("undatedDue"),
        notice.find("yearlyFrom").map(Mapping::day).orElse(LocalDate.of(year, 1, 1)),
        notice.require("calendar").map(NoticeYaml::calendar).orElse(NO_CALENDAR),
        articles(notice));
  }

  private static int year(Place place) {
    long before = place.source().problems().count();
    int year = Mapping.number(place);
    boolean read = place.source().problems().count() == before;
    if (read && (year < 1000 || year > 9999)) {
      place.complain(
          "%d 不是年份；应写作 2022".formatted(year), "%d is no year; write it as 2022".formatted(year));
    }
    return read && year >= 1000 && year <= 9999 ? year : NO_MONTH.getYear();
  }

  private static Optional<YearMonth> month(Place place) {
    String text = Mapping.words(place);
    if (MONTH.matcher(text).matches()) {
      return Optional.of(YearMonth.parse(text));
    }
    if (!text.isEmpty()) {
      place.complain(
          "%s 不是月份；应写作 2022-04".formatted(Shown.of(text)),
          "%s is no month; write it as 2022-04".formatted(Shown.of(text)));
    }
    return Optional.empty();
  }

  private static WorkCalendar calendar(Place place) {
    Mapping calendar = Mapping.of(place, "years", "daysOff", "workingWeekends");
    Set<Integer> years = new HashSet<>();
    calendar.items("years").forEach(year -> years.add(Mapping.number(year)));
    return new WorkCalendar(
        years,
        days(calendar.items("daysOff"), years, false),
        days(calendar.items("workingWeekends"), years, true));
  }

  /** A day that has no effect is a mistake of whoever wrote it. */
  private static Set<LocalDate> days(List<Place> places, Set<Integer> years, boolean weekend) {
    Set<LocalDate> days = new LinkedHashSet<>();
    for (Place place : places) {
      long before = place.source().problems().count();
      LocalDate day = Mapping.day(place);
      if (place.source().problems().count() == before) {
        check(place, day, years, weekend);
      }
      days.add(day);
    }
    return days;
  }

  private static void check(Place place, LocalDate day, Set<Integer> years, boolean weekend) {
    if (!years.contains(day.getYear())) {
      place.complain(
          "%s 不在 years 所列年份内".formatted(day), "%s lies in no year of years".formatted(day));
    }
    boolean onWeekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    if (onWeekend != weekend) {
      place.complain(
          weekend ? "%s 不是周六或周日；这里只列上班的周末".formatted(day) : "%s 是周六或周日；这里只列放假的周一至周五".formatted(day),
          weekend
              ? "%s is neither Saturday nor Sunday; list weekends that are worked".formatted(day)
              : "%s is a Saturday or Sunday; list days off from Monday to Friday".formatted(day));
    }
  }

  private static List<Article> articles(Mapping notice) {
    List<Article> articles = new ArrayList<>();
    Set<Integer> numbers = new HashSet<>();
    for (Place place : notice.items("articles")) {
      Article article = article(place);
      if (article.number() != 0 && !numbers.add(article.number())) {
        place
            .missing("number")
            .complain(
                "第 %s 条重复".formatted(article.number()),
                "article %s appears twice".formatted(article.number()));
      }
      articles.add(article);
    }
    return articles;
  }

  private static Article article(Place place) {
    Mapping article = Mapping.of(place, "number", "title", "notEncoded");
    return new Article(
        article.number("number"),
        article.text("title"),
        article.itemsOrNone("notEncoded").stream().map(NoticeYaml::piece).toList());
  }

  private static Article.Piece piece(Place place) {
    Mapping piece = Mapping.of(place, "text", "reason");
    return new Article.Piece(piece.words("text"), piece.words("reason"));
  }
}
