package cn.duban.duty;

import cn.duban.fact.Evidence;
import cn.duban.fact.Fact;
import cn.duban.finding.Missing;
import cn.duban.finding.Observation;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a state of a thing is held against. A {@link Timeline} asks only as far as it matters.
 *
 * @param <S> the state
 */
interface Standard<S> {
  /** The day of the state. */
  LocalDate day(S state);

  /** Whether it meets the requirement; null if that cannot be told. */
  @Nullable Boolean isMet(S state);

  /** What is seen; asked only of the state that counts. */
  Observation seen(S state);

  /** On what it rests. */
  List<? extends Fact> evidence(S state);

  /**
   * What is missing to tell whether it meets the requirement; asked only if that cannot be told.
   */
  List<Missing> missing(S state);

  /**
   * The standard of states that are a record each; by default it can always be told.
   *
   * @param <E> the record
   */
  interface OfRecord<E extends Evidence> extends Standard<E> {
    @Override
    default LocalDate day(E state) {
      return Objects.requireNonNull(state.date(), "a state has a day");
    }

    @Override
    default List<E> evidence(E state) {
      return List.of(state);
    }

    @Override
    default List<Missing> missing(E state) {
      return List.of();
    }
  }
}
