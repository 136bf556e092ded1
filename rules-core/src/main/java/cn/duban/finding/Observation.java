package cn.duban.finding;

import cn.duban.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What was seen, against what is asked. */
public sealed interface Observation {

  /** What was seen, short and without language, such as {@code 3/4}; empty if nothing was. */
  String observed();

  /** What is asked, short and without language, such as {@code >= 75%}. */
  String required();

  /** Both, in a half sentence. */
  Text sentence();

  /** The same where nobody can tell yet: what is not confirmed is not called lacking. */
  default Text unconfirmed() {
    return sentence();
  }

  /**
   * A number of acts, persons or things.
   *
   * @param what what is counted
   * @param seen how many there are
   * @param asked how many there must be at least
   * @param advised the number that the notice advises beyond that; empty if it advises none
   */
  record Count(Text what, long seen, long asked, Optional<Integer> advised) implements Observation {
    @Override
    public String observed() {
      return Long.toString(seen);
    }

    @Override
    public String required() {
      return ">= " + asked;
    }

    @Override
    public Text sentence() {
      Text basic =
          new Text(
              "%s %d，要求不少于 %d".formatted(what.zh(), seen, asked),
              "%s: %d, at least %d required".formatted(what.en(), seen, asked));
      return advised
          .filter(number -> seen >= asked && seen < number)
          .map(
              number ->
                  new Text(
                      basic.zh() + "（已达标；通知建议 " + number + "）",
                      basic.en() + " (enough; the notice advises " + number + ")"))
          .orElse(basic);
    }
  }

  /**
   * A share of a whole.
   *
   * @param what what the share is of
   * @param part the part, in the same unit as the whole
   * @param whole the whole
   * @param percent the percentage that the share must reach, inclusive
   * @param beside another share that readers want to see next to it; empty if there is none
   */
  record Share(Text what, BigDecimal part, BigDecimal whole, int percent, Optional<Text> beside)
      implements Observation {
    @Override
    public String observed() {
      return plain(part) + "/" + plain(whole);
    }

    @Override
    public String required() {
      return ">= " + percent + "%";
    }

    @Override
    public Text sentence() {
      return new Text(
          "%s %s，要求不低于 %d%%%s"
              .formatted(what.zh(), observed(), percent, beside.map(t -> "；" + t.zh()).orElse("")),
          "%s: %s, at least %d%% required%s"
              .formatted(
                  what.en(), observed(), percent, beside.map(t -> "; " + t.en()).orElse("")));
    }
  }

  /**
   * Several things that must all be there.
   *
   * @param what what they belong to
   * @param present those that are there
   * @param absent those that are not, or not known to be
   */
  record Items(Text what, List<Text> present, List<Text> absent) implements Observation {
    /** Copies the lists. */
    public Items {
      present = List.copyOf(present);
      absent = List.copyOf(absent);
    }

    @Override
    public String observed() {
      return present.size() + "/" + (present.size() + absent.size());
    }

    @Override
    public String required() {
      return "all " + (present.size() + absent.size());
    }

    @Override
    public Text sentence() {
      if (absent.isEmpty()) {
        return new Text(
            "%s %s 项齐全".formatted(what.zh(), observed()),
            "%s: all %d there".formatted(what.en(), present.size()));
      }
      return sentence("已有", "缺", "there, without");
    }

    @Override
    public Text unconfirmed() {
      return absent.isEmpty() ? sentence() : sentence("已确认", "待确认", "confirmed, not yet");
    }

    private Text sentence(String thereZh, String lackingZh, String en) {
      Text open = Text.list(absent.size() > 20 ? absent.subList(0, 20) : absent);
      String more = absent.size() > 20 ? "…" : "";
      return new Text(
          "%s%s %s，%s：%s%s".formatted(what.zh(), thereZh, observed(), lackingZh, open.zh(), more),
          "%s: %s %s: %s%s".formatted(what.en(), observed(), en, open.en(), more));
    }
  }

  /**
   * Days of which each needs something.
   *
   * @param what what each day needs
   * @param days how many days there are
   * @param without the days that lack it, or are not known to have it
   */
  record Days(Text what, int days, List<LocalDate> without) implements Observation {
    private static final int SHOWN = 60;

    /** Copies the list. */
    public Days {
      without = List.copyOf(without);
    }

    @Override
    public String observed() {
      return (days - without.size()) + "/" + days;
    }

    @Override
    public String required() {
      return "all " + days;
    }

    @Override
    public Text sentence() {
      if (without.isEmpty()) {
        return new Text(
            "%s：%d 天齐全".formatted(what.zh(), days), "%s: all %d days".formatted(what.en(), days));
      }
      return sentence("缺", "without");
    }

    @Override
    public Text unconfirmed() {
      return without.isEmpty() ? sentence() : sentence("待确认", "not confirmed");
    }

    private Text sentence(String lackingZh, String lackingEn) {
      Text lacking =
          Text.list(without.stream().limit(SHOWN).map(d -> Text.same(d.toString())).toList());
      String more = without.size() > SHOWN ? "…" : "";
      return new Text(
          "%s：%s 天，%s：%s%s".formatted(what.zh(), observed(), lackingZh, lacking.zh(), more),
          "%s: %s days, %s: %s%s".formatted(what.en(), observed(), lackingEn, lacking.en(), more));
    }
  }

  /**
   * Something done on a day, or not done.
   *
   * @param what what is to be done
   * @param done the day or instant on which it was done; empty if it was not
   * @param required what is asked, such as {@code <= 2022-06-30}; empty if there is no last day
   * @param asked the same in words; both sides empty if the last day says it all
   */
  record Step(Text what, String done, String required, Text asked) implements Observation {
    /** What is to be done, where nothing has been. */
    public static Step none(Text what) {
      return new Step(what, "", "", new Text("", ""));
    }

    /** What is to be done at least so much, and how much has been, if anything. */
    public static Step atLeast(Text what, String done, String number) {
      return new Step(
          what,
          done,
          ">= " + number,
          new Text("要求不少于 " + number, "at least " + number + " required"));
    }

    /** What is to be a share of at least so many per cent, where nothing is known of it. */
    public static Step atLeastPercent(Text what, String done, int percent) {
      return new Step(
          what,
          done,
          ">= " + percent + "%",
          new Text("要求不低于 " + percent + "%", "at least " + percent + "% required"));
    }

    @Override
    public String observed() {
      return done;
    }

    @Override
    public Text sentence() {
      return new Text(
          what.zh() + "：" + (done.isEmpty() ? "没有记录" : inChinese(done)) + tail("，", asked.zh()),
          what.en() + ": " + (done.isEmpty() ? "no record" : done) + tail(", ", asked.en()));
    }

    private static String inChinese(String done) {
      return done.replaceFirst("^yes\\b", "是").replaceFirst("^no\\b", "否");
    }

    private static String tail(String comma, String words) {
      return words.isEmpty() ? "" : comma + words;
    }
  }

  /**
   * Something that is there and does not do.
   *
   * @param what what is asked
   * @param required as of a step
   * @param why why it does not do
   */
  record Unfit(Text what, String required, Text why) implements Observation {
    @Override
    public String observed() {
      return "";
    }

    @Override
    public Text sentence() {
      return new Text(
          "%s：有记录，但%s".formatted(what.zh(), why.zh()),
          "%s: there, but %s".formatted(what.en(), why.en()));
    }
  }

  /**
   * A measure that follows from something violated.
   *
   * @param measure what is recommended
   */
  record Advice(Text measure) implements Observation {
    @Override
    public String observed() {
      return "";
    }

    @Override
    public String required() {
      return "";
    }

    @Override
    public Text sentence() {
      return new Text("建议" + measure.zh(), "recommended: " + measure.en());
    }
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
