package cn.duban.fact;

import java.util.List;

/**
 * What differs between facts and those of which they were made, in no order.
 *
 * @param gone what is no more, or has other content now: as it was
 * @param come what is new, or has other content now: as it is
 */
public record Changes(List<Fact> gone, List<Fact> come) {
  /** Copies the lists. */
  public Changes {
    gone = List.copyOf(gone);
    come = List.copyOf(come);
  }
}
