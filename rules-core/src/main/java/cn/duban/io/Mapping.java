package cn.duban.io;

import cn.duban.io.Node.Entries;
import cn.duban.io.Node.Items;
import cn.duban.io.Node.Scalar;
import cn.duban.text.Nearest;
import cn.duban.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A mapping of a YAML file whose keys are known beforehand. Where a value is missing or wrong this
 * is told, and a stand-in is handed out so that reading goes on to the next mistake.
 */
final class Mapping {
  private static final LocalDate NO_DAY = LocalDate.EPOCH;

  private final Place place;
  private final Map<String, Node> entries;
  private final boolean broken;

  private Mapping(Place place, Map<String, Node> entries, boolean broken) {
    this.place = place;
    this.entries = entries;
    this.broken = broken;
  }

  /** Reads a mapping that may have these keys and no others. */
  static Mapping of(Place place, String... keys) {
    return of(place, Set.of(keys), String.join(", ", keys));
  }

  private static Mapping of(Place place, Set<String> keys, String shown) {
    if (!(place.node() instanceof Entries mapping)) {
      place.complain("应为键值对应，可用的键：" + shown, "must be a mapping with the keys " + shown);
      return new Mapping(place, Map.of(), true);
    }
    mapping
        .entries()
        .forEach(
            (key, node) -> {
              if (!keys.contains(key)) {
                unknown(place.at(Place.escaped(key), node), key, keys, shown);
              }
            });
    return new Mapping(place, mapping.entries(), false);
  }

  private static void unknown(Place place, String key, Set<String> keys, String shown) {
    Text near = Nearest.hint(key, keys);
    place.complain(
        "没有键 %s%s；可用的键：%s".formatted(Shown.of(key), near.zh(), shown),
        "there is no key %s%s; known: %s".formatted(Shown.of(key), near.en(), shown));
  }

  /** The place of this mapping. */
  Place place() {
    return place;
  }

  /** The value of a key; empty if there is none. */
  Optional<Place> find(String key) {
    Node node = entries.get(key);
    boolean given = node != null && !(node instanceof Scalar scalar && scalar.isNull());
    return given && node != null ? Optional.of(place.at(key, node)) : Optional.empty();
  }

  /** The value of a key that must be there. */
  Optional<Place> require(String key) {
    Optional<Place> found = find(key);
    if (found.isEmpty() && !broken) {
      place.missing(key).complain("缺少必填的 " + key, key + " must be given");
    }
    return found;
  }

  /** Words that must be there; empty if they are not. */
  String words(String key) {
    return require(key).map(Mapping::words).orElse("");
  }

  /** A text in both languages that must be there; empty in both if it is not. */
  Text text(String key) {
    return require(key).map(Mapping::text).orElse(new Text("", ""));
  }

  /** A text in both languages; empty in both if it is not there. */
  Text textOrNone(String key) {
    return find(key).map(Mapping::text).orElse(new Text("", ""));
  }

  /** A day that must be there; 1970-01-01 if it is not. */
  LocalDate day(String key) {
    return require(key).map(Mapping::day).orElse(NO_DAY);
  }

  /** A whole number that must be there; 0 if it is not. */
  int number(String key) {
    return require(key).map(Mapping::number).orElse(0);
  }

  /** The parts of a list that must be there; empty if it is not. */
  List<Place> items(String key) {
    return require(key).map(Mapping::items).orElse(List.of());
  }

  /** The parts of a list; empty if it is not there. */
  List<Place> itemsOrNone(String key) {
    return find(key).map(Mapping::items).orElse(List.of());
  }

  static String words(Place place) {
    return orElse(scalars().text(place), "");
  }

  static Text text(Place place) {
    Mapping both = of(place, "zh", "en");
    return new Text(both.words("zh"), both.words("en"));
  }

  static LocalDate day(Place place) {
    return orElse(scalars().day(place), NO_DAY);
  }

  static int number(Place place) {
    return orElse(scalars().integer(place), 0);
  }

  static List<Place> items(Place place) {
    List<Place> parts = new ArrayList<>();
    if (place.node() instanceof Items list) {
      list.items().forEach(node -> parts.add(place.at(parts.size(), node)));
    } else {
      place.complain("应为列表", "must be a list");
    }
    return parts;
  }

  /** The entries of a mapping whose keys are free; empty if it is none. */
  static Map<String, Node> entries(Place place, String zh, String en) {
    if (place.node() instanceof Entries mapping) {
      return mapping.entries();
    }
    place.complain(zh, en);
    return Map.of();
  }

  /** New each time: it remembers what it has read, and rule sets may be read by several threads. */
  private static Scalars scalars() {
    return new Scalars(new IsoForms());
  }

  private static <T> T orElse(@Nullable T value, T standIn) {
    return value == null ? standIn : value;
  }
}
