package cn.duban.duty;

import cn.duban.finding.Finding;
import cn.duban.finding.Observation;
import cn.duban.finding.Party;
import cn.duban.finding.Status;
import cn.duban.text.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A measure against a bearer that follows from violated findings. */
public final class Consequence {
  private final Inquiry inquiry;
  private final Party bearer;
  private final @Nullable Party object;
  private final List<Finding> causes;

  Consequence(Inquiry inquiry, Party bearer, @Nullable Party object, List<Finding> causes) {
    this.inquiry = inquiry;
    this.bearer = bearer;
    this.object = object;
    this.causes = causes;
  }

  /**
   * Recommends a measure. The finding is PENDING: the measure is called for; to take it is for the
   * authority.
   */
  public Complete recommends(@Code("measure") String measureCode) {
    Party about = object == null ? cause(causes.get(0)) : object;
    inquiry.settle(
        new Docket(inquiry, bearer, about, null),
        Verdict.of(
            Status.PENDING,
            null,
            new Observation.Advice(inquiry.vocabulary().label(measureCode)),
            causes.stream().flatMap(f -> f.evidence().stream()).distinct().toList()),
        causes.stream().map(Finding::id).toList());
    return Complete.DONE;
  }

  private static Party cause(Finding finding) {
    String duty = finding.obligation().id();
    Text title = finding.obligation().title();
    Text about = finding.object().map(Party::name).orElse(Text.same(""));
    return new Party(
        duty + finding.object().map(o -> "#" + o.id()).orElse(""),
        "FINDING",
        new Text(
            duty + " " + title.zh() + (about.zh().isEmpty() ? "" : "：" + about.zh()),
            duty + " " + title.en() + (about.en().isEmpty() ? "" : ": " + about.en())));
  }
}
