package cn.duban.fact;

/**
 * A record of what a bearer did, has or reached, filed under a code of the rule set's vocabulary.
 */
public sealed interface Evidence extends Fact
    permits Activity, Document, Headcount, Indicator, Checklist, Flag, Assignment, DutyRoster {

  /** The id of the subject whose record this is. */
  String bearer();

  /** What kind of record: a code of the rule set's vocabulary. */
  String code();
}
