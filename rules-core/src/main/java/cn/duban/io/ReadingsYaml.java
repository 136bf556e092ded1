package cn.duban.io;

import cn.duban.notice.Reading;
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
    Mapping reading = Mapping.of(place, "choice", "reason", "alternative");
    return new Reading(
        id, reading.text("choice"), reading.text("reason"), reading.textOrNone("alternative"));
  }
}
