package cn.duban.yangcheng2022.oracle;

import cn.duban.fact.Case;
import cn.duban.fact.Document;
import cn.duban.fact.Enterprise;
import cn.duban.fact.Evidence;
import cn.duban.fact.Facility;
import cn.duban.fact.FacilityKind;
import cn.duban.fact.Fact;
import cn.duban.fact.OrgKind;
import cn.duban.fact.Organization;
import cn.duban.fact.Person;
import cn.duban.fact.Post;
import cn.duban.fact.Report;
import cn.duban.fact.Sector;
import cn.duban.fact.Violation;
import cn.duban.notice.WorkCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is known on the assessment date: the raw facts, by what the duties ask of them. */
final class World {
  private static final Comparator<Evidence> OLDEST_FIRST =
      Comparator.<Evidence, LocalDate>comparing(
              record -> record.date() == null ? LocalDate.MIN : record.date())
          .thenComparing(Fact::id);

  final LocalDate asOf;
  final WorkCalendar calendar;
  private final Map<String, List<Report>> reports = new HashMap<>();
  private final Map<String, Fact> known = new HashMap<>();
  private final Map<Class<?>, List<Fact>> byType = new HashMap<>();
  private final Map<String, List<Person>> staff = new HashMap<>();
  private final Map<String, List<Violation>> offences = new HashMap<>();
  private final Map<Question, List<Evidence>> records = new HashMap<>();
  private final boolean remembers;
  private final Set<Question> asked = new LinkedHashSet<>();
  private final Map<String, Set<String>> items = new TreeMap<>();

  World(List<Fact> facts, List<Report> reports, LocalDate asOf, WorkCalendar calendar) {
    this(facts, reports, asOf, calendar, false);
  }

  private World(
      List<Fact> facts,
      List<Report> reports,
      LocalDate asOf,
      WorkCalendar calendar,
      boolean remembers) {
    this.remembers = remembers;
    for (Report report : reports) {
      this.reports
          .computeIfAbsent(report.code() + bearerOf(report), k -> new ArrayList<>(1))
          .add(report);
    }
    this.asOf = asOf;
    this.calendar = calendar;
    for (Fact fact : facts) {
      if (fact instanceof Evidence record) {
        file(record);
      } else if (!later(fact.date())) {
        known.put(fact.id(), fact);
        byType.computeIfAbsent(fact.getClass(), k -> new ArrayList<>()).add(fact);
        if (fact instanceof Person person) {
          staff.computeIfAbsent(person.organization(), k -> new ArrayList<>()).add(person);
        } else if (fact instanceof Violation violation && !pastYear(violation)) {
          offences.computeIfAbsent(violation.offender(), k -> new ArrayList<>()).add(violation);
        }
      }
    }
    records.values().forEach(list -> list.sort(OLDEST_FIRST));
  }

  /** One that remembers what it is asked. */
  static World remembering(
      List<Fact> facts, List<Report> reports, LocalDate asOf, WorkCalendar calendar) {
    return new World(facts, reports, asOf, calendar, true);
  }

  private static String bearerOf(Report report) {
    return report.bearer() == null ? "" : "@" + report.bearer();
  }

  /** A document may have several days, so each is looked at where it counts. */
  private void file(Evidence record) {
    if (record instanceof Document || !later(record.date())) {
      Question question = new Question(record.getClass(), record.bearer(), record.code());
      records.computeIfAbsent(question, k -> new ArrayList<>()).add(record);
    }
  }

  /** Which records were asked for. */
  record Question(Class<? extends Evidence> kind, String bearer, String code) {}

  /** Every question asked so far: what evidence the duties look at. */
  Set<Question> asked() {
    return asked;
  }

  /** The topics, parts or items asked for so far, by code. */
  Map<String, Set<String>> items() {
    return items;
  }

  /** Says that a duty asks for these topics, parts or items under a code. */
  void asksFor(String code, String... asked) {
    if (remembers) {
      items.computeIfAbsent(code, k -> new TreeSet<>()).addAll(List.of(asked));
    }
  }

  /** Whether a day lies after the assessment date. */
  boolean later(@Nullable LocalDate day) {
    return day != null && day.isAfter(asOf);
  }

  /** The facts of one type, without those that came to be after the assessment date. */
  @SuppressWarnings("unchecked") // filed under its own class
  <F extends Fact> List<F> all(Class<F> type) {
    return (List<F>) byType.getOrDefault(type, List.of());
  }

  /** The cases of one type that came up by the end of the year that the notice is about. */
  <C extends Case> List<C> cases(Class<C> type) {
    return all(type).stream().filter(c -> !pastYear(c)).toList();
  }

  private static boolean pastYear(Case c) {
    return c.date() != null && c.date().isAfter(Dates.YEAR_END);
  }

  /** The violations of one offender among them. */
  List<Violation> offences(String offender) {
    return offences.getOrDefault(offender, List.of());
  }

  /** Those of them that came up since the day of issue: a duty does not work backwards. */
  <C extends Case> List<C> sinceIssue(Class<C> type) {
    return cases(type).stream()
        .filter(c -> c.date() != null && !c.date().isBefore(Dates.ISSUED))
        .toList();
  }

  /** The fact with this id, of this type; null if it is of another type or there is none. */
  <F extends Fact> @Nullable F find(Class<F> type, @Nullable String id) {
    Fact fact = known.get(id);
    return type.isInstance(fact) ? type.cast(fact) : null;
  }

  /** The bodies of these kinds. */
  List<Organization> bodies(OrgKind... kinds) {
    return all(Organization.class).stream().filter(o -> Set.of(kinds).contains(o.kind())).toList();
  }

  /** The places of one kind. */
  List<Facility> places(FacilityKind kind) {
    return all(Facility.class).stream().filter(f -> f.kind() == kind).toList();
  }

  List<Organization> counties() {
    return bodies(OrgKind.COUNTY);
  }

  List<Organization> townships() {
    return bodies(OrgKind.TOWNSHIP);
  }

  List<Organization> departments() {
    return bodies(OrgKind.DEPARTMENT);
  }

  List<Enterprise> enterprises() {
    return all(Enterprise.class);
  }

  /** Those who hold a post in a body, or left it since the day of issue. */
  List<Person> holders(Post post, Organization body) {
    return staff.getOrDefault(body.id(), List.of()).stream()
        .filter(p -> p.posts().contains(post))
        .filter(p -> !later(p.inPostFrom()))
        .filter(p -> p.inPostUntil() == null || !p.inPostUntil().isBefore(Dates.ISSUED))
        .toList();
  }

  /** Whether a department regulates one of the sectors; null if nobody says which it regulates. */
  static @Nullable Boolean regulates(Organization department, Sector... sectors) {
    return department.sectors() == null ? null : anyOf(department.sectors(), sectors);
  }

  /** Whether an enterprise works in one of the sectors; null if nobody says in which it works. */
  static @Nullable Boolean worksIn(Enterprise enterprise, Sector... sectors) {
    return enterprise.sectors() == null ? null : anyOf(enterprise.sectors(), sectors);
  }

  private static boolean anyOf(Set<Sector> known, Sector... sectors) {
    for (Sector sector : sectors) {
      if (known.contains(sector)) {
        return true;
      }
    }
    return false;
  }

  /** The records of a bearer under a code that are not dated later, the oldest first. */
  @SuppressWarnings("unchecked") // filed under its own class
  <E extends Evidence> List<E> records(Class<E> kind, String bearer, String code) {
    Question question = new Question(kind, bearer, code);
    if (remembers) {
      asked.add(question);
    }
    return (List<E>) records.getOrDefault(question, List.of());
  }

  /** Whether the data of a code or field are complete, so that no record means not done. */
  boolean reported(String code, String bearer, LocalDate through) {
    int dot = code.indexOf('.');
    return told(code, bearer, through)
        || (dot > 0 && told(code.substring(0, dot), bearer, through));
  }

  private boolean told(String code, String bearer, LocalDate through) {
    return longEnough(code, through) || longEnough(code + "@" + bearer, through);
  }

  private boolean longEnough(String key, LocalDate through) {
    for (Report report : reports.getOrDefault(key, List.of())) {
      if (report.until() == null || !report.until().isBefore(through)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a record that falls short tells how things stand now: nothing is a breach yet, or it is
   * not older than the day from which it is one (R-STATE).
   *
   * @param lastDay inclusive; null: the day of issue
   */
  boolean proves(@Nullable LocalDate day, @Nullable LocalDate lastDay) {
    boolean pending = lastDay != null && !asOf.isAfter(lastDay);
    return pending || (day != null && !day.isBefore(lastDay == null ? Dates.ISSUED : lastDay));
  }

  /** Whether they are complete up to the assessment date. */
  boolean reported(String code, String bearer) {
    return reported(code, bearer, asOf);
  }
}
