package cn.duban.yangcheng2022.oracle;

import cn.duban.finding.Finding;
import cn.duban.finding.Status;
import java.time.LocalDate;
import java.util.Optional;

/** What is to be found about one duty of one bearer. */
public record Expected(
    String findingId,
    Status status,
    Optional<LocalDate> lastDay,
    String observed,
    String required) {

  /** The same view of what the library found. */
  public static Expected of(Finding finding) {
    return new Expected(
        finding.id(),
        finding.status(),
        finding.lastDay(),
        finding.observation().observed(),
        finding.observation().required());
  }

  /** Such as {@code 10.2}. */
  String duty() {
    return findingId.substring(0, findingId.indexOf('@'));
  }

  /** The id of who owes it. */
  String bearer() {
    int hash = findingId.indexOf('#');
    return findingId.substring(findingId.indexOf('@') + 1, hash < 0 ? findingId.length() : hash);
  }

  /** The id of what it is about; empty if that is nothing in particular. */
  String object() {
    int hash = findingId.indexOf('#');
    return hash < 0 ? "" : findingId.substring(hash + 1);
  }

  @Override
  public String toString() {
    return "%s %s by %s: '%s' of '%s'"
        .formatted(
            findingId, status, lastDay.map(LocalDate::toString).orElse("-"), observed, required);
  }
}
