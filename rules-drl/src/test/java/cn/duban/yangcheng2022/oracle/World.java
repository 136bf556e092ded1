package cn.duban.yangcheng2022.oracle;

import cn.duban.fact.Document;
import cn.duban.fact.Enterprise;
import cn.duban.fact.Evidence;
import cn.duban.fact.Fact;
import cn.duban.fact.Facility;
import cn.duban.fact.FacilityKind;
import cn.duban.fact.OrgKind;
import cn.duban.fact.Organization;
import cn.duban.fact.Person;
import cn.duban.fact.Report;
import cn.duban.fact.Sector;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known on the assessment date: the raw facts, looked through one by one. */
final class World {
  private static final Comparator<Evidence> OLDEST_FIRST =
      Comparator.<Evidence, LocalDate>comparing(
              record -> record.date() == null ? LocalDate.MIN : record.date())
          .thenComparing(Fact::id);

  final LocalDate asOf;
  private final List<Fact> facts;
  private final List<Report> reports;
  private final Map<Question, List<Evidence>> records = new HashMap<>();
  private final Set<Question> asked = new LinkedHashSet<>();

  World(List<Fact> facts, List<Report> reports, LocalDate asOf) {
    this.facts = facts;
    this.reports = reports;
    this.asOf = asOf;
    for (Fact fact : facts) {
      if (fact instanceof Evidence record && (!later(record.date()) || record instanceof Document)) {
        records
            .computeIfAbsent(
                new Question(record.getClass(), record.bearer(), record.code()),
                k -> new ArrayList<>())
            .add(record);
      }
    }
    records.values().forEach(list -> list.sort(OLDEST_FIRST));
  }

  /** Which records were asked for. */
  record Question(Class<? extends Evidence> kind, String bearer, String code) {}

  /** Every question asked so far: what evidence the duties look at. */
  Set<Question> asked() {
    return asked;
  }

  /** Whether a day lies after the assessment date. */
  boolean later(@Nullable LocalDate day) {
    return day != null && day.isAfter(asOf);
  }

  /** The facts of one type, without those that came to be after the assessment date. */
  <F extends Fact> List<F> all(Class<F> type) {
    List<F> found = new ArrayList<>();
    for (Fact fact : facts) {
      if (type.isInstance(fact) && !later(fact.date())) {
        found.add(type.cast(fact));
      }
    }
    return found;
  }

  /** The fact with this id, of this type; null if it is of another type or there is none. */
  <F extends Fact> @Nullable F find(Class<F> type, @Nullable String id) {
    for (F fact : all(type)) {
      if (fact.id().equals(id)) {
        return fact;
      }
    }
    return null;
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

  List<Person> persons() {
    return all(Person.class);
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
  <E extends Evidence> List<E> records(Class<E> kind, String bearer, String code) {
    Question question = new Question(kind, bearer, code);
    asked.add(question);
    List<E> found = new ArrayList<>();
    for (Evidence record : records.getOrDefault(question, List.of())) {
      found.add(kind.cast(record));
    }
    return found;
  }

  /** Whether the data of a code or field are complete, so that no record means not done. */
  boolean reported(String code, String bearer, LocalDate through) {
    for (Report report : reports) {
      boolean same = report.code().equals(code) || code.startsWith(report.code() + ".");
      boolean his = report.bearer() == null || report.bearer().equals(bearer);
      boolean longEnough = report.until() == null || !report.until().isBefore(through);
      if (same && his && longEnough) {
        return true;
      }
    }
    return false;
  }

  /** Whether they are complete up to the assessment date. */
  boolean reported(String code, String bearer) {
    return reported(code, bearer, asOf);
  }
}
