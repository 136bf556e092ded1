package cn.duban.io;

import cn.duban.io.Node.Kind;
import cn.duban.io.Node.Scalar;
import cn.duban.text.Text;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads single values. What is wrong is told to the place of the value, and null is returned. */
final class Scalars {
  private static final Pattern INTEGER = Pattern.compile("-?\\d{1,18}");
  private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?");

  private final Forms forms;
  private final Map<Class<?>, Choices> choices = new HashMap<>();
  private final Map<String, LocalDate> days = new HashMap<>();

  Scalars(Forms forms) {
    this.forms = forms;
  }

  /** A value of a type that a fact may hold. */
  @Nullable Object read(Class<?> type, Place place) {
    if (type == String.class) {
      return text(place);
    }
    if (type == LocalDate.class) {
      return day(place);
    }
    if (type == Instant.class) {
      return instant(place);
    }
    if (type == Integer.class || type == int.class) {
      return integer(place);
    }
    if (type == BigDecimal.class) {
      return decimal(place);
    }
    if (type == Boolean.class || type == boolean.class) {
      return yesNo(place);
    }
    if (type.isEnum()) {
      return choice(type, place);
    }
    throw new IllegalStateException("no way to read " + type);
  }

  /** A text that is not blank. */
  @Nullable String text(Place place) {
    Scalar scalar = scalar(place, Kind.TEXT, "应为带引号的文本", "must be a text in quotes");
    if (scalar == null) {
      return null;
    }
    if (scalar.text().isBlank()) {
      place.complain("不能为空白；没有就不要填", "must not be blank; leave it out if there is none");
      return null;
    }
    return scalar.text();
  }

  /** A day. */
  @Nullable LocalDate day(Place place) {
    Scalar scalar = scalar(place, Kind.TEXT, "应为日期 ", "must be a day such as ", forms.dayForm());
    return scalar == null ? null : day(scalar.text(), place);
  }

  /** A day that is written as {@code text}; equal days are kept once. */
  @Nullable LocalDate day(String text, Place place) {
    LocalDate known = days.get(text);
    if (known != null) {
      return known;
    }
    Optional<LocalDate> day = forms.day(text);
    if (day.isEmpty()) {
      place.complain(
          "%s 不是有效日期；应写作 %s".formatted(Shown.of(text), forms.dayForm().zh()),
          "%s is no day of the calendar; write it as %s"
              .formatted(Shown.of(text), forms.dayForm().en()));
      return null;
    }
    days.put(text, day.get());
    return day.get();
  }

  private @Nullable Instant instant(Place place) {
    Scalar scalar =
        scalar(place, Kind.TEXT, "应为时间 ", "must be a time such as ", forms.instantForm());
    if (scalar == null) {
      return null;
    }
    Optional<Instant> instant = forms.instant(scalar.text());
    if (instant.isEmpty()) {
      place.complain(
          "%s 不是有效时间；应写作 %s".formatted(Shown.of(scalar.text()), forms.instantForm().zh()),
          "%s is no time; write it as %s"
              .formatted(Shown.of(scalar.text()), forms.instantForm().en()));
    }
    return instant.orElse(null);
  }

  /** A whole number. */
  @Nullable Integer integer(Place place) {
    Scalar scalar = number(place);
    if (scalar == null) {
      return null;
    }
    if (!INTEGER.matcher(scalar.text()).matches()) {
      place.complain(
          "%s 不是整数；应写作 3，不带小数、千分位或单位".formatted(Shown.of(scalar.text())),
          "%s is no whole number; write it as 3, without decimals, separators or unit"
              .formatted(Shown.of(scalar.text())));
      return null;
    }
    long value = Long.parseLong(scalar.text());
    if (value != (int) value) {
      place.complain(
          "%s 超出整数范围（最大 %s）".formatted(scalar.text(), Integer.MAX_VALUE),
          "%s is too large; the largest number is %s".formatted(scalar.text(), Integer.MAX_VALUE));
      return null;
    }
    return (int) value;
  }

  private @Nullable BigDecimal decimal(Place place) {
    Scalar scalar = number(place);
    if (scalar == null) {
      return null;
    }
    if (!DECIMAL.matcher(scalar.text()).matches()) {
      place.complain(
          "%s 不是普通数字；应写作 12.5，不带指数、千分位或单位".formatted(Shown.of(scalar.text())),
          "%s is no plain number; write it as 12.5, without exponent, separators or unit"
              .formatted(Shown.of(scalar.text())));
      return null;
    }
    return new BigDecimal(scalar.text());
  }

  private @Nullable Scalar number(Place place) {
    if (place.node() instanceof Scalar scalar && scalar.kind() == Kind.DECIMAL) {
      return scalar;
    }
    return scalar(place, Kind.INTEGER, "应为不带引号的数字", "must be a number without quotes");
  }

  private @Nullable Boolean yesNo(Place place) {
    Scalar scalar = scalar(place, Kind.BOOLEAN, "应为以下之一：", "must be one of ", forms.yesNoForm());
    if (scalar == null) {
      return null;
    }
    Optional<Boolean> value = forms.yesNo(scalar.text());
    if (value.isEmpty()) {
      place.complain(
          "%s 不是是否值；可用的值：%s".formatted(Shown.of(scalar.text()), forms.yesNoForm().zh()),
          "%s is neither yes nor no; allowed: %s"
              .formatted(Shown.of(scalar.text()), forms.yesNoForm().en()));
    }
    return value.orElse(null);
  }

  /** A constant of an enum. */
  @Nullable Object choice(Class<?> type, Place place) {
    Choices known = choices.computeIfAbsent(type, t -> new Choices(t, forms.labels()));
    Scalar scalar = scalar(place, Kind.TEXT, "应为带引号的文本", "must be a text in quotes");
    if (scalar == null) {
      return null;
    }
    Optional<Object> found = known.find(scalar.text());
    if (found.isEmpty()) {
      place.complain(known.unknown(scalar.text()));
    }
    return found.orElse(null);
  }

  private static @Nullable Scalar scalar(Place place, Kind kind, String zh, String en, Text form) {
    return scalar(place, kind, zh + form.zh(), en + form.en());
  }

  private static @Nullable Scalar scalar(Place place, Kind kind, String zh, String en) {
    if (place.node() instanceof Scalar scalar && scalar.is(kind)) {
      return scalar;
    }
    place.complain(zh, en);
    return null;
  }
}
