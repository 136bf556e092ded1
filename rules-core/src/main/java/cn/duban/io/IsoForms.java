package cn.duban.io;

import cn.duban.text.Text;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** How values are spelt in JSON and YAML: ISO 8601 only, so that programs agree. */
final class IsoForms implements Forms {
  /** A day, as the JSON Schema tells it. */
  static final String DAY = "\\d{4}-\\d{2}-\\d{2}";

  /** An instant, as the JSON Schema tells it (RFC 3339). */
  static final String INSTANT = DAY + "T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})";

  private static final Pattern DAY_PATTERN = Pattern.compile(DAY);
  private static final Pattern INSTANT_PATTERN = Pattern.compile(INSTANT);

  @Override
  public Optional<LocalDate> day(String text) {
    if (!DAY_PATTERN.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  @Override
  public Optional<Instant> instant(String text) {
    if (!INSTANT_PATTERN.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  @Override
  public Optional<Boolean> yesNo(String text) {
    return switch (text) {
      case "true" -> Optional.of(true);
      case "false" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  @Override
  public boolean labels() {
    return false;
  }

  @Override
  public Text dayForm() {
    return Text.same("2022-04-20");
  }

  @Override
  public Text instantForm() {
    return Text.same("2022-05-03T14:20:00+08:00");
  }

  @Override
  public Text yesNoForm() {
    return Text.same("true, false");
  }
}
