package cn.duban.duty;

import cn.duban.fact.Activity;
import cn.duban.fact.Fact;
import cn.duban.finding.Missing;
import cn.duban.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who of a population did something since counting begins (R-YEAR); after its last day it is late.
 *
 * @param first the first act of each member that did it, the oldest first
 * @param done the members that did
 * @param open the members that did not, or are not known to have
 * @param missing what to supply for those of whom it is not known
 * @param certainlyOpen whether at least one member is known not to have done it
 */
record Deeds(
    List<Activity> first,
    List<Text> done,
    List<Text> open,
    List<Missing> missing,
    boolean certainlyOpen) {

  static Deeds of(Docket docket, Population population, String code) {
    List<Activity> first = new ArrayList<>();
    List<Text> done = new ArrayList<>();
    List<Text> open = new ArrayList<>();
    List<Missing> missing = new ArrayList<>();
    boolean certainlyOpen = false;
    for (Fact member : population.members(docket)) {
      Docket own = new Docket(docket.inquiry(), docket.inquiry().party(member), null, member);
      Optional<Activity> act = first(own, code);
      act.ifPresent(first::add);
      (act.isPresent() ? done : open).add(Inquiry.name(member));
      boolean known = own.reported(code);
      certainlyOpen |= act.isEmpty() && known;
      if (act.isEmpty() && !known) {
        missing.add(own.missing(code));
      }
    }
    first.sort(Comparator.comparing(Activity::date).thenComparing(Activity::id));
    return new Deeds(first, done, open, missing, certainlyOpen);
  }

  /** The first time that the bearer did it since the year began. */
  static Optional<Activity> first(Docket docket, String code) {
    return docket.evidence(Activity.class, code).stream()
        .filter(a -> !a.date().isBefore(docket.notice().yearlyFrom()))
        .findFirst();
  }

  /** The day on which so many had done it. */
  LocalDate dayOf(int number) {
    return first.get(number - 1).date();
  }
}
