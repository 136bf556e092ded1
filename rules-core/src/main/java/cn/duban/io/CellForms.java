package cn.duban.io;

import cn.duban.fact.Days;
import cn.duban.text.Text;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How values are spelt in CSV: also as Excel and Chinese office systems write them. */
final class CellForms implements Forms {
  private static final String DAY = "(\\d{4})([-/])(\\d{1,2})\\2(\\d{1,2})";
  private static final Pattern SEPARATED = Pattern.compile(DAY);
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Pattern TIME =
      Pattern.compile(DAY + "[ T](\\d{1,2}):(\\d{2})(?::(\\d{2}))?");
  private static final Pattern COMPACT_TIME =
      Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(\\d{2})(\\d{2})(\\d{2})");

  private final IsoForms iso = new IsoForms();

  @Override
  public Optional<LocalDate> day(String text) {
    Matcher separated = SEPARATED.matcher(text);
    if (separated.matches()) {
      return day(separated, 1, 3, 4);
    }
    Matcher compact = COMPACT.matcher(text);
    return compact.matches() ? day(compact, 1, 2, 3) : Optional.empty();
  }

  @Override
  public Optional<Instant> instant(String text) {
    Matcher compact = COMPACT_TIME.matcher(text);
    if (compact.matches()) {
      return instant(day(compact, 1, 2, 3), compact, 4);
    }
    Matcher time = TIME.matcher(text);
    return time.matches() ? instant(day(time, 1, 3, 4), time, 5) : iso.instant(text);
  }

  @Override
  public Optional<Boolean> yesNo(String text) {
    if (text.equals("是") || text.equalsIgnoreCase("true") || text.equalsIgnoreCase("yes")) {
      return Optional.of(true);
    }
    if (text.equals("否") || text.equalsIgnoreCase("false") || text.equalsIgnoreCase("no")) {
      return Optional.of(false);
    }
    return Optional.empty();
  }

  @Override
  public boolean labels() {
    return true;
  }

  @Override
  public Text dayForm() {
    return new Text("2022-04-20、2022/4/20 或 20220420", "2022-04-20, 2022/4/20 or 20220420");
  }

  @Override
  public Text instantForm() {
    return new Text(
        "2022-05-03 14:20、2022/5/3 14:20:05、20220503142000 或 2022-05-03T14:20:00+08:00",
        "2022-05-03 14:20, 2022/5/3 14:20:05, 20220503142000 or 2022-05-03T14:20:00+08:00");
  }

  @Override
  public Text yesNoForm() {
    return new Text("是、否、true、false、yes、no", "是, 否, true, false, yes, no");
  }

  private static Optional<LocalDate> day(Matcher found, int year, int month, int day) {
    try {
      return Optional.of(
          LocalDate.of(number(found, year), number(found, month), number(found, day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A time without an offset is one in China. */
  private static Optional<Instant> instant(Optional<LocalDate> day, Matcher found, int hour) {
    try {
      int second = found.group(hour + 2) == null ? 0 : number(found, hour + 2);
      return day.map(
          d ->
              LocalDateTime.of(
                      d, LocalTime.of(number(found, hour), number(found, hour + 1), second))
                  .atZone(Days.ZONE)
                  .toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(Matcher found, int group) {
    return Integer.parseInt(found.group(group));
  }
}
