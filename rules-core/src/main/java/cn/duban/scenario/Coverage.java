package cn.duban.scenario;

import cn.duban.notice.Obligation;
import cn.duban.text.Text;
import java.util.List;

/**
 * Which outcomes of a duty the scenarios reach.
 *
 * @param obligation the duty
 * @param reached the statuses that scenarios expect of it, and {@code NONE} where it does not bind
 * @param lacking what it can come to, but no scenario expects
 */
public record Coverage(Obligation obligation, List<String> reached, List<String> lacking) {
  /** Copies the lists. */
  public Coverage {
    reached = List.copyOf(reached);
    lacking = List.copyOf(lacking);
  }

  /** Whether every outcome is reached. */
  public boolean complete() {
    return lacking.isEmpty();
  }

  /** The duty with what is reached and what is lacking, in one line. */
  public Text line() {
    String place = "%s:%d ".formatted(obligation.file(), obligation.line());
    String duty = obligation.id() + " ";
    String done = String.join(" ", reached);
    String open = String.join(" ", lacking);
    return new Text(
        place + duty + obligation.title().zh() + "：" + done + (complete() ? "" : "；缺 " + open),
        place + duty + obligation.title().en() + ": " + done + (complete() ? "" : "; no " + open));
  }
}
