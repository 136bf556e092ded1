package cn.duban.io;

import cn.duban.fact.FactType;
import cn.duban.io.Node.Entries;
import cn.duban.io.Node.Items;
import cn.duban.text.Nearest;
import cn.duban.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The sections of a document of facts, each a list of facts of one type. */
final class FactSections {
  private static final Map<String, FactType> TYPES = new LinkedHashMap<>();

  static {
    FactType.all().forEach(type -> TYPES.put(type.section(), type));
  }

  private final FactBinder binder;
  private final Intake intake;

  FactSections(FactBinder binder, Intake intake) {
    this.binder = binder;
    this.intake = intake;
  }

  /** The type whose section this is. */
  static Optional<FactType> type(String section) {
    return Optional.ofNullable(TYPES.get(section));
  }

  /** Says that there is no such section, which there are and which comes nearest. */
  static Text unknown(String section) {
    Text near = Nearest.hint(section, TYPES.keySet());
    String known = String.join(", ", TYPES.keySet());
    return new Text(
        "没有 %s 这一节%s；可用的节：%s".formatted(Shown.of(section), near.zh(), known),
        "there is no section %s%s; known: %s".formatted(Shown.of(section), near.en(), known));
  }

  /** Says that a section must be a list. */
  static Text noList() {
    return new Text("应为列表 […]", "must be a list");
  }

  /**
   * Takes every fact of a mapping of sections.
   *
   * @param idPrefix stands before the ids of evidence that has none
   */
  void all(Place document, String idPrefix) {
    if (!(document.node() instanceof Entries sections)) {
      intake.refuseUnknown();
      document.complain(
          "应为各节的对应，如 organizations: […]", "must be a mapping such as organizations: […]");
      return;
    }
    sections
        .entries()
        .forEach((name, node) -> section(name, document.at(Place.escaped(name), node), idPrefix));
  }

  private void section(String name, Place place, String idPrefix) {
    Optional<FactType> type = type(name);
    if (type.isPresent() && place.node() instanceof Items list) {
      List<Node> items = list.items();
      for (int i = 0; i < items.size(); i++) {
        item(type.get(), place.at(i, items.get(i)), idPrefix + name + "/" + i);
      }
    } else {
      intake.refuseUnknown();
      place.complain(type.isEmpty() ? unknown(name) : noList());
    }
  }

  /**
   * Takes one fact.
   *
   * @param ownId the id of evidence that has none
   */
  void item(FactType type, Place place, String ownId) {
    intake.count();
    Optional<Object> made = binder.bind(type, place, ownId, Set.of());
    if (made.isPresent()) {
      intake.take(made.get(), place.where());
    } else {
      intake.refuse(FactBinder.id(type, place));
    }
  }
}
