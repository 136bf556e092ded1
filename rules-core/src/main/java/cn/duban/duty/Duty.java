package cn.duban.duty;

import cn.duban.fact.Fact;
import cn.duban.fact.Organization;
import cn.duban.fact.Post;
import cn.duban.finding.Finding;
import java.util.List;

/** Opens every chain: whose duty it is. Rules know it as the global {@code duty}. */
public final class Duty {
  private final Inquiry inquiry;

  /** The language over one assessment. */
  public Duty(Inquiry inquiry) {
    this.inquiry = inquiry;
  }

  /** The duty of this subject. */
  public Bearer of(Fact bearer) {
    return new Bearer(
        inquiry, List.of(new Docket(inquiry, inquiry.party(bearer), null, bearer)), List.of());
  }

  /** A duty about this case or thing; next comes which of its fields names the bearer. */
  public About about(Fact object) {
    return new About(inquiry, object);
  }

  /**
   * The duty of each person who holds a post in an organisation. If no holder is supplied, the
   * finding stands under the organisation and is UNKNOWN: the duty is not lost.
   */
  public Bearer ofEach(Post post, Organization organization) {
    return Bearer.holders(inquiry, post, organization);
  }

  /** A measure that follows from a violated finding, against the bearer of that finding. */
  public Consequence follows(Finding violated) {
    return new Consequence(inquiry, violated.bearer(), null, List.of(violated));
  }
}
