package cn.duban.finding;

import cn.duban.fact.Fact;
import cn.duban.notice.Force;
import cn.duban.notice.Obligation;
import cn.duban.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How one duty of one bearer stands.
 *
 * @param obligation the duty
 * @param bearer who owes it
 * @param object what it is about, where the notice says "each"; empty if it is about nothing else
 * @param status how it stands
 * @param lastDay its last day, inclusive; the next one for a repeated duty; empty if it has none
 * @param observation what was seen against what is asked
 * @param cells its months or parts, in order; empty if it has none
 * @param evidence the facts that it rests on, in their order; empty if it rests on absence
 * @param missing what to supply; not empty if the status is UNKNOWN
 * @param causes ids of the findings that it follows from; empty if it is no consequence
 */
public record Finding(
    Obligation obligation,
    Party bearer,
    Optional<Party> object,
    Status status,
    Optional<LocalDate> lastDay,
    Observation observation,
    List<Cell> cells,
    List<Fact> evidence,
    List<Missing> missing,
    List<String> causes) {

  /** Copies the lists. */
  public Finding {
    cells = List.copyOf(cells);
    evidence = List.copyOf(evidence);
    missing = List.copyOf(missing);
    causes = List.copyOf(causes);
  }

  /** Unique within an assessment and stable between assessments, such as {@code 6.1@office#d07}. */
  public String id() {
    return obligation.id() + "@" + bearer.id() + object.map(o -> "#" + o.id()).orElse("");
  }

  /** The id of the object; empty if it is about nothing else. */
  public String objectId() {
    return object.map(Party::id).orElse("");
  }

  /** The status in words; for a consequence: that a measure is called for. */
  public Text statusLabel() {
    return obligation.force() == Force.CONSEQUENCE
        ? new Text("建议采取措施", "a measure is called for")
        : status.label();
  }

  /** What was seen against what is asked, in half a sentence; of parts, those not in order. */
  public Text seen() {
    return new Explanation(this).seen();
  }

  /** The whole answer in a few sentences that a clerk understands. */
  public String explain(Locale locale) {
    return new Explanation(this).text().in(locale);
  }

  /** Both languages of {@link #explain(Locale)}. */
  public Text explanation() {
    return new Explanation(this).text();
  }
}
