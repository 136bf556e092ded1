package cn.duban.io;

import cn.duban.notice.Alternative;
import cn.duban.notice.Reading;
import cn.duban.text.Text;
import java.util.ArrayList;
import java.util.List;

/** The readings of a rule set. */
final class ReadingsYaml {
  private ReadingsYaml() {}

  static List<Reading> read(Place document) {
    List<Reading> readings = new ArrayList<>();
    Mapping.entries(document, "应为编号到读法的对应", "must map ids to readings")
        .forEach((id, node) -> readings.add(reading(id, document.at(Place.escaped(id), node))));
    return readings;
  }

  private static Reading reading(String id, Place place) {
    Mapping reading = Mapping.of(place, "choice", "reason", "alternatives");
    return new Reading(
        id,
        reading.text("choice"),
        reading.text("reason"),
        reading.find("alternatives").map(ReadingsYaml::alternatives).orElse(List.of()));
  }

  private static List<Alternative> alternatives(Place place) {
    List<Alternative> alternatives = new ArrayList<>();
    Mapping.entries(place, "应为名称到另一种读法的对应", "must map keys to alternatives")
        .forEach(
            (key, node) -> alternatives.add(alternative(key, place.at(Place.escaped(key), node))));
    return alternatives;
  }

  private static Alternative alternative(String key, Place place) {
    Mapping alternative = Mapping.of(place, "zh", "en", "changes");
    return new Alternative(
        key,
        new Text(alternative.words("zh"), alternative.words("en")),
        place.where(),
        alternative.items("changes").stream().map(ReadingsYaml::change).toList());
  }

  private static Alternative.Change change(Place place) {
    Mapping change = Mapping.of(place, "file", "rules", "replace", "by");
    String file = change.find("file").map(Mapping::words).orElse("");
    List<String> rules = change.itemsOrNone("rules").stream().map(Mapping::words).toList();
    if (file.isEmpty() == rules.isEmpty()) {
      place.complain(
          "要么写 file（文件名），要么写 rules（规则编号的列表），只写一个",
          "give either file, the name of a file, or rules, a list of ids, and not both");
    }
    String by = change.find("by").map(Mapping::words).orElse("");
    return new Alternative.Change(file, rules, change.words("replace"), by);
  }
}
