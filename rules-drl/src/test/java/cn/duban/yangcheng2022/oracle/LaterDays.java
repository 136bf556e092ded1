package cn.duban.yangcheng2022.oracle;

import cn.duban.RuleSet;
import cn.duban.fact.Activity;
import cn.duban.fact.Document;
import cn.duban.fact.Evidence;
import cn.duban.fact.Facts;
import cn.duban.finding.Cell;
import cn.duban.finding.Finding;
import cn.duban.finding.Status;
import cn.duban.notice.Force;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * On later days what is pending becomes something else, and never pending again: within a month, a
 * season, a case, a topic, or for a duty that is done once. It may be pending again only
 *
 * <ul>
 *   <li>where a newer state takes the place of the last one (R-STATE), or a document runs out
 *       (R-DOCUMENT): what has to last can be lost and won again until the last day;
 *   <li>for the watch (20.5), whose periods are days: its cells put the days of a month together.
 * </ul>
 */
final class LaterDays implements Property<LocalDate> {
  private static final int DAYS = 8;
  private static final String WATCH = "20.5";

  private final RuleSet rules;

  LaterDays(RuleSet rules) {
    this.rules = rules;
  }

  @Override
  public List<LocalDate> variation(County county, Random random) {
    var any = SomeDays.ofAssessment().generator(1000);
    return Stream.generate(() -> any.next(random).value()).limit(DAYS).toList();
  }

  @Override
  public List<Breach> breaches(County county, List<LocalDate> days) {
    Facts facts = county.toFacts();
    List<Breach> breaches = new ArrayList<>();
    Set<String> pending = new HashSet<>();
    Map<String, Seen> settled = new HashMap<>();
    for (LocalDate day : days.stream().distinct().sorted().toList()) {
      for (Finding finding : rules.assess(facts, day).findings()) {
        for (Cell cell : cells(finding)) {
          String place = finding.id() + " " + cell.key();
          Seen now = new Seen(day, finding, cell.status());
          if (isOverdue(cell, day)) {
            breaches.add(breach("pending after its last day", cell, now, now));
          }
          if (cell.status() == Status.PENDING) {
            Seen before = settled.remove(place);
            if (before != null && !mayBeLost(finding, county, before.day(), day)) {
              breaches.add(breach("pending again after " + before.status(), cell, before, now));
            }
            pending.add(place);
          } else if (cell.status() != Status.UNKNOWN || pending.contains(place)) {
            settled.put(place, now);
          }
        }
      }
    }
    return breaches;
  }

  private record Seen(LocalDate day, Finding finding, Status status) {}

  private static Breach breach(String how, Cell cell, Seen before, Seen now) {
    return new Breach(
        now.finding().obligation().id() + " " + how,
        "  %s on %s: %s%n  %s on %s: %s"
            .formatted(
                cell.key(),
                before.day(),
                Contrast.shown(before.finding()),
                cell.key(),
                now.day(),
                Contrast.shown(now.finding())));
  }

  /** Its periods or parts; a finding that has none is one itself. A measure has no day. */
  private static List<Cell> cells(Finding finding) {
    if (finding.obligation().force() == Force.CONSEQUENCE
        || finding.obligation().id().equals(WATCH)) {
      return List.of();
    }
    return finding.cells().isEmpty()
        ? List.of(
            new Cell(
                "",
                finding.obligation().title(),
                finding.status(),
                finding.lastDay(),
                finding.observation().observed()))
        : finding.cells();
  }

  private static boolean isOverdue(Cell cell, LocalDate day) {
    Optional<LocalDate> last = cell.lastDay();
    return cell.status() == Status.PENDING && last.isPresent() && last.get().isBefore(day);
  }

  /** Whether a state changed or a document ran out after one day and up to another. */
  private boolean mayBeLost(Finding finding, County county, LocalDate from, LocalDate to) {
    Set<String> codes = Set.copyOf(finding.obligation().codes());
    return county.facts().stream()
        .filter(Evidence.class::isInstance)
        .map(Evidence.class::cast)
        .filter(record -> record.bearer().equals(finding.bearer().id()))
        .filter(record -> codes.contains(record.code()))
        .anyMatch(
            record ->
                record instanceof Document document
                    ? within(document.effectiveUntil(), from.minusDays(1), to.minusDays(1))
                    : !(record instanceof Activity) && within(record.date(), from, to));
  }

  private static boolean within(@Nullable LocalDate day, LocalDate after, LocalDate to) {
    return day != null && day.isAfter(after) && !day.isAfter(to);
  }
}
