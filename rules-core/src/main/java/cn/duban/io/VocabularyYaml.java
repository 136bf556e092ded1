package cn.duban.io;

import cn.duban.notice.Vocabulary;
import cn.duban.text.Nearest;
import cn.duban.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The vocabulary of a rule set. */
final class VocabularyYaml {
  private static final List<String> KINDS =
      List.of(
          "activity",
          "document",
          "headcount",
          "indicator",
          "checklist",
          "flag",
          "assignment",
          "dutyRoster",
          "violation",
          "topic",
          "measure");
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");

  private final Map<String, Vocabulary.Code> codes = new LinkedHashMap<>();
  private final Map<String, Place> totals = new LinkedHashMap<>();

  private VocabularyYaml() {}

  static Vocabulary read(Place document) {
    VocabularyYaml reader = new VocabularyYaml();
    Mapping kinds = Mapping.of(document, KINDS.toArray(String[]::new));
    KINDS.forEach(kind -> kinds.find(kind).ifPresent(place -> reader.kind(kind, place)));
    reader.checkTotals();
    return new Vocabulary(reader.codes.values());
  }

  private void kind(String kind, Place place) {
    Mapping.entries(place, "应为代码到名称的对应", "must map codes to labels")
        .forEach((name, node) -> code(name, kind, place.at(Place.escaped(name), node)));
  }

  private void code(String name, String kind, Place place) {
    if (!CODE.matcher(name).matches()) {
      place.complain(
          "代码 %s 只能用大写字母、数字和下划线，以字母开头".formatted(Shown.of(name)),
          "the code %s must consist of capitals, digits and underscores".formatted(Shown.of(name)));
    }
    Mapping entry = Mapping.of(place, "zh", "en", "partOf");
    Text label = new Text(entry.words("zh"), entry.words("en"));
    String partOf = entry.find("partOf").map(Mapping::words).orElse("");
    entry.find("partOf").ifPresent(total -> totals.put(name, total));
    Vocabulary.Code before =
        codes.putIfAbsent(name, new Vocabulary.Code(name, kind, label, partOf));
    if (before != null) {
      place.complain(
          "代码 %s 已用于 %s；代码不能重复".formatted(name, before.kind()),
          "the code %s is taken by %s; a code may stand only once".formatted(name, before.kind()));
    }
  }

  private void checkTotals() {
    totals.forEach(
        (name, place) -> {
          Vocabulary.Code part = codes.get(name);
          if (part != null && !part.partOf().isEmpty()) {
            checkTotal(part, place);
          }
        });
  }

  /** Only counts of the same kind can be held against each other. */
  private void checkTotal(Vocabulary.Code part, Place place) {
    List<String> known =
        codes.values().stream()
            .filter(code -> code.kind().equals(part.kind()) && !code.name().equals(part.name()))
            .map(Vocabulary.Code::name)
            .toList();
    if (!known.contains(part.partOf())) {
      Text near = Nearest.hint(part.partOf(), known);
      place.complain(
          "%s 中没有另一个代码 %s%s".formatted(part.kind(), Shown.of(part.partOf()), near.zh()),
          "%s has no other code %s%s".formatted(part.kind(), Shown.of(part.partOf()), near.en()));
    }
  }
}
