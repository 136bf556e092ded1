package cn.duban.duty;

import cn.duban.fact.Fact;
import cn.duban.fact.FactType;
import java.util.List;

/** What a duty is about; next comes whose duty it is. */
public final class About {
  private final Inquiry inquiry;
  private final Fact object;

  About(Inquiry inquiry, Fact object) {
    this.inquiry = inquiry;
    this.object = object;
  }

  /**
   * The duty of whom this field of the object names. If the field is empty the finding stands under
   * the object itself, is UNKNOWN and names the field: the duty is not lost.
   */
  public Bearer of(@FieldName(holds = Fact.class) String field) {
    FactType.Field owner = Docket.field(object, field);
    Object id = owner.get(object);
    if (id == null) {
      return new Bearer(
          inquiry,
          List.of(new Docket(inquiry, inquiry.party(object), null, object)),
          List.of(Docket.missing(owner, object)));
    }
    Fact bearer = inquiry.facts().find((String) id).orElseThrow();
    return new Bearer(
        inquiry,
        List.of(new Docket(inquiry, inquiry.party(bearer), inquiry.party(object), object)),
        List.of());
  }
}
