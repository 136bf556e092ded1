package cn.duban.yangcheng2022.oracle;

import cn.duban.RuleSet;
import cn.duban.fact.Evidence;
import cn.duban.fact.Fact;
import cn.duban.fact.FactType;
import cn.duban.fact.Report;
import cn.duban.fact.Subject;
import cn.duban.finding.Finding;
import cn.duban.notice.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Records that no duty asks of their bearer change nothing, nor does it that they are complete. */
final class UnaskedRecords implements Property<Evidence> {
  private static final int MANY = 100;

  private final RuleSet rules;
  private final Oracle oracle;
  private final Map<String, Set<String>> items;
  private final Map<String, Class<? extends Evidence>> kinds = new TreeMap<>();

  UnaskedRecords(RuleSet rules, Oracle oracle) {
    this.rules = rules;
    this.oracle = oracle;
    items = oracle.asking(new County(LocalDate.of(2023, 6, 30), Bodies.all(), List.of())).items();
    for (FactType type : FactType.all()) {
      if (Evidence.class.isAssignableFrom(type.type())) {
        kinds.put(type.name().toLowerCase(Locale.ROOT), type.type().asSubclass(Evidence.class));
      }
    }
  }

  @Override
  public List<Evidence> variation(County county, Random random) {
    List<Fact> bearers = county.facts().stream().filter(Subject.class::isInstance).toList();
    if (bearers.isEmpty()) {
      return List.of();
    }
    GoodRecords good = new GoodRecords(rules.vocabulary(), items, county, random);
    List<Vocabulary.Code> codes = List.copyOf(rules.vocabulary().all());
    List<Evidence> records = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      Vocabulary.Code code = codes.get(random.nextInt(codes.size()));
      Class<? extends Evidence> kind = kinds.get(code.kind().toLowerCase(Locale.ROOT));
      String bearer = bearers.get(random.nextInt(bearers.size())).id();
      if (kind != null) {
        good.about(new World.Question(kind, bearer, code.name())).ifPresent(records::add);
      }
    }
    return records;
  }

  @Override
  public List<Breach> breaches(County county, List<Evidence> records) {
    List<Finding> before = rules.assess(county.toFacts(), county.asOf()).findings();
    Set<String> asked = asked(oracle.asking(county));
    Set<String> owed = owed(before);
    List<Object> pieces = new ArrayList<>(county.facts());
    pieces.addAll(county.reports());
    for (Evidence record : records) {
      String question = record.bearer() + " " + record.code();
      if (!asked.contains(question)) {
        pieces.add(record);
        if (!owed.contains(question)) {
          pieces.add(new Report(record.code(), record.bearer(), null));
        }
      }
    }
    County more = County.of(county.asOf(), pieces);
    return Contrast.differences(before, rules.assess(more.toFacts(), more.asOf()).findings());
  }

  /** What villages do is no record of the county, but the county says that it is complete. */
  private static Set<String> owed(List<Finding> findings) {
    Set<String> owed = new HashSet<>();
    for (Finding finding : findings) {
      finding.obligation().codes().forEach(code -> owed.add(finding.bearer().id() + " " + code));
    }
    return owed;
  }

  private static Set<String> asked(World world) {
    return world.asked().stream().map(q -> q.bearer() + " " + q.code()).collect(Collectors.toSet());
  }
}
