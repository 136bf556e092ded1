package cn.duban.examples.cli;

import cn.duban.notice.Obligation;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One duty in the catalogue.
 *
 * @param duty the duty
 * @param bearer who owes it, in words
 * @param due when it is due, in words; empty if its rule does not tell
 */
record CatalogRow(Obligation duty, String bearer, String due) {
  private static final Pattern DAY = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");

  /** The last day, if the rule names one. */
  Optional<LocalDate> date() {
    Matcher day = DAY.matcher(due);
    return day.find() ? Optional.of(LocalDate.parse(day.group())) : Optional.empty();
  }
}
