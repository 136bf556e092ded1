package cn.duban.examples.quickstart.county;

import cn.duban.fact.Enterprise;
import cn.duban.fact.Evidence;
import cn.duban.fact.Fact;
import cn.duban.fact.OrgKind;
import cn.duban.fact.Organization;
import cn.duban.fact.Person;
import cn.duban.fact.Post;
import cn.duban.fact.Report;
import cn.duban.fact.Sector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The county while it grows: its facts so far and how diligent its bodies are. */
final class County {
  static final int YEAR = 2022;
  static final String ID = "county";
  static final String OFFICE = "office";
  static final String ENERGY_BUREAU = "d06";
  static final String EMERGENCY_BUREAU = "d01";

  private final int enterprises;
  private final Map<Class<?>, List<Fact>> facts = new LinkedHashMap<>();
  private final List<Report> reports = new ArrayList<>();
  private final Map<String, Diligence> diligence = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  /** An empty county in which so many enterprises will be. */
  County(int enterprises) {
    this.enterprises = enterprises;
  }

  /** How many there are of something of which the shipped county has so many. */
  int scaled(int shipped) {
    return (int) ((long) shipped * enterprises / Enterprises.COUNT);
  }

  void add(Fact fact) {
    facts.computeIfAbsent(fact.getClass(), type -> new ArrayList<>()).add(fact);
  }

  void add(Report report) {
    reports.add(report);
  }

  /** A new id with this prefix. */
  String number(String prefix) {
    return padded(prefix, numbers.merge(prefix, 1, Integer::sum), 4);
  }

  /** An id of a prefix and a number with leading zeros, whatever digits the machine prefers. */
  static String padded(String prefix, int number, int digits) {
    String text = Integer.toString(number);
    return prefix + "0".repeat(Math.max(0, digits - text.length())) + text;
  }

  <F extends Fact> List<F> all(Class<F> type) {
    return facts.getOrDefault(type, List.of()).stream().map(type::cast).toList();
  }

  List<Report> reports() {
    return List.copyOf(reports);
  }

  List<Organization> organizations(OrgKind... kinds) {
    List<OrgKind> wanted = List.of(kinds);
    return all(Organization.class).stream().filter(o -> wanted.contains(o.kind())).toList();
  }

  /** The departments that regulate work safety, those included of which it is not reported. */
  List<Organization> regulators() {
    return organizations(OrgKind.DEPARTMENT).stream()
        .filter(dept -> !Boolean.FALSE.equals(dept.safetyRegulator()))
        .toList();
  }

  /** Those whom the notice asks to meet every month. */
  List<Organization> meetingBodies() {
    return organizations(
        OrgKind.TOWNSHIP, OrgKind.DEPARTMENT, OrgKind.ZONE, OrgKind.STATIONED_UNIT);
  }

  /** The departments that regulate a sector. */
  List<Organization> regulators(Sector sector) {
    return organizations(OrgKind.DEPARTMENT).stream()
        .filter(dept -> Boolean.TRUE.equals(dept.regulates(sector)))
        .toList();
  }

  /** The enterprises that work in a sector. */
  List<Enterprise> enterprises(Sector sector) {
    return enterprises().stream().filter(e -> Boolean.TRUE.equals(e.worksIn(sector))).toList();
  }

  List<Person> persons() {
    return all(Person.class);
  }

  /** The persons in public office. */
  List<Person> officials() {
    return persons().stream().filter(p -> !p.posts().contains(Post.GUARANTOR)).toList();
  }

  List<Evidence> evidence() {
    return facts.values().stream()
        .flatMap(List::stream)
        .filter(Evidence.class::isInstance)
        .map(Evidence.class::cast)
        .toList();
  }

  List<Enterprise> enterprises() {
    return all(Enterprise.class);
  }

  void setDiligence(String id, Diligence how) {
    diligence.put(id, how);
  }

  Diligence diligence(String id) {
    return Objects.requireNonNull(diligence.get(id), id);
  }
}
