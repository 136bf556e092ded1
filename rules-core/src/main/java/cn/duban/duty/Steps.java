package cn.duban.duty;

import cn.duban.duty.Track.Asked;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Steps that the object runs through; next comes in which order or by when. */
public final class Steps extends Due {
  private final Bearer bearer;
  private final Asked asked;
  private final @Nullable String dueField;

  Steps(Bearer bearer, boolean all, String... fields) {
    this(bearer, new Asked(List.of(fields), all, List.of(), Doer.ANYONE), null);
  }

  private Steps(Bearer bearer, Asked asked, @Nullable String dueField) {
    super(bearer, (docket, lastDay) -> new Track(docket, asked).by(Limit.on(lastDay)));
    this.bearer = bearer;
    this.asked = asked;
    this.dueField = dueField;
  }

  /** These steps as well, on any day. */
  public Steps and(@FieldName String... fields) {
    return new Steps(bearer, asked.with(List.of(fields)), dueField);
  }

  /** Done by the very body that the second field names (9.5); by another, it is a violation. */
  public Steps doneBy(@FieldName String doerField, @FieldName String ownerField) {
    return new Steps(bearer, asked.by(Doer.same(doerField, ownerField)), dueField);
  }

  /**
   * Signed by a person who is entitled to sign for the body that the second field names: for a
   * government its leader in charge, for any other body its principal (R-SIGNATORY).
   */
  public Steps signedFor(@FieldName String signerField, @FieldName String bodyField) {
    return new Steps(bearer, asked.by(Doer.entitled(signerField, bodyField)), dueField);
  }

  /** If this field of the object is filled in, it holds the last day, inclusive. */
  public Steps dueOnIfSet(@FieldName(holds = LocalDate.class) String field) {
    return new Steps(bearer, asked, field);
  }

  /** A period; next comes its unit and the field of the object from which it runs. */
  public Within within(int number) {
    return new Within(bearer, asked, dueField, number);
  }

  /**
   * Not later than this step of the object. It must come first: done afterwards, or not done when
   * the other was, is a violation that lateness cannot mend.
   */
  public Complete noLaterThan(@FieldName(holds = {LocalDate.class, Instant.class}) String field) {
    return bearer.settle(
        (docket, none) -> new Track(docket, asked).before(docket.progress(field)), null);
  }

  /** In the order in which the steps are named, each not before the one before it. */
  public Complete inOrder() {
    return bearer.settle((docket, none) -> new Track(docket, asked).inOrder(), null);
  }
}
