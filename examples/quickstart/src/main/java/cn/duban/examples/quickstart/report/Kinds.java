package cn.duban.examples.quickstart.report;

import cn.duban.fact.FacilityKind;
import cn.duban.fact.FactType;
import cn.duban.fact.OrgKind;
import cn.duban.finding.Party;
import cn.duban.text.Labelled;
import cn.duban.text.Text;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What people call the kinds of {@link Party#kind()}. */
public final class Kinds {
  private static final Map<String, Text> LABELS = new LinkedHashMap<>();

  static {
    put(OrgKind.COUNTY);
    put(OrgKind.SAFETY_COMMITTEE_OFFICE);
    put(OrgKind.TOWNSHIP);
    put(OrgKind.DEPARTMENT);
    put(OrgKind.ZONE);
    put(OrgKind.STATIONED_UNIT);
    LABELS.put("PERSON", new Text("领导干部和主要负责人", "leaders and principals"));
    put(OrgKind.VILLAGE);
    LABELS.put("ENTERPRISE", new Text("企业", "enterprises"));
    for (FacilityKind kind : FacilityKind.values()) {
      put(kind);
    }
    for (FactType type : FactType.all()) {
      LABELS.putIfAbsent(capitals(type.name()), type.label());
    }
  }

  private Kinds() {}

  /** The label of a kind; a kind that is not known stands for itself. */
  public static Text label(String kind) {
    return LABELS.getOrDefault(kind, Text.same(kind));
  }

  /** Where a kind stands in a list: governments first, then their bodies, persons, enterprises. */
  static int position(String kind) {
    int position = LABELS.keySet().stream().toList().indexOf(kind);
    return position < 0 ? LABELS.size() : position;
  }

  private static <E extends Enum<E> & Labelled> void put(E kind) {
    LABELS.putIfAbsent(kind.name(), kind.label());
  }

  private static String capitals(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
  }
}
