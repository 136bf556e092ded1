package cn.duban.duty;

import cn.duban.fact.Checklist;
import cn.duban.finding.Observation;
import cn.duban.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Several things in place at once; next comes which. */
public final class Checklists {
  private final Bearer bearer;
  private final String code;

  Checklists(Bearer bearer, String code) {
    this.bearer = bearer;
    this.code = code;
  }

  /** All of these, in the newest check. */
  public Due allOf(@Code("topic") String... items) {
    List<String> asked = List.of(items);
    return new Due(bearer, (docket, lastDay) -> judge(docket, lastDay, asked));
  }

  private Verdict judge(Docket docket, @Nullable LocalDate lastDay, List<String> asked) {
    List<Checklist> checks = docket.evidence(Checklist.class, code);
    return checks.isEmpty()
        ? Timeline.none(docket, code, seen(docket, asked, Set.of()), lastDay)
        : new Timeline<>(checks, inPlace(docket, asked), code).judge(docket, lastDay);
  }

  private Standard<Checklist> inPlace(Docket docket, List<String> asked) {
    return new Standard.OfRecord<>() {
      @Override
      public Boolean isMet(Checklist check) {
        return check.items().containsAll(asked);
      }

      @Override
      public Observation seen(Checklist check) {
        return Checklists.this.seen(docket, asked, check.items());
      }
    };
  }

  private Observation seen(Docket docket, List<String> asked, Set<String> items) {
    List<Text> present = new ArrayList<>(asked.size());
    List<Text> absent = new ArrayList<>();
    for (String item : asked) {
      (items.contains(item) ? present : absent).add(docket.label(item));
    }
    return new Observation.Items(docket.label(code), present, absent);
  }
}
