package cn.duban.finding;

import java.util.List;

/**
 * Data that are missing, and what supplying them would tell.
 *
 * @param what a code of evidence such as {@code SAFETY_MEETING}, or a field such as {@code
 *     Enterprise.usesGas}
 * @param settles how many UNKNOWN findings wait for nothing else
 * @param touches how many UNKNOWN findings wait for it, perhaps among other things
 * @param places whose data are missing, each once, in the order of the findings
 */
public record Gap(String what, int settles, int touches, List<Missing> places) {
  /** Copies the list. */
  public Gap {
    places = List.copyOf(places);
  }
}
