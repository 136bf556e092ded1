package cn.duban.examples.quickstart;

import cn.duban.fact.FactType;
import cn.duban.finding.Gap;
import cn.duban.notice.Vocabulary;
import cn.duban.text.Text;
import java.util.List;
import java.util.Locale;

/** What to supply first, in words. */
record GapTable(Vocabulary vocabulary, Locale locale) {
  private static final int SHOWN = 5;

  /** The first of the gaps: how many findings each settles and touches, how often it is missing. */
  List<String> lines(List<Gap> gaps) {
    TextTable table = new TextTable();
    table.row(
        List.of(
            words("可得出结论", "settles"),
            words("涉及结论", "touches"),
            words("缺几处", "places"),
            words("需补充的数据", "what to supply")));
    gaps.stream()
        .limit(SHOWN)
        .forEach(
            gap ->
                table.row(
                    List.of(
                        Integer.toString(gap.settles()),
                        Integer.toString(gap.touches()),
                        Integer.toString(gap.places().size()),
                        label(gap.what()).in(locale))));
    return table.lines();
  }

  /** The label of a code, or of a field with its type. */
  private Text label(String what) {
    int dot = what.indexOf('.');
    Text label =
        dot < 0
            ? vocabulary.find(what).map(Vocabulary.Code::label).orElse(Text.same(what))
            : FactType.named(what.substring(0, dot))
                .flatMap(type -> type.field(what.substring(dot + 1)))
                .map(FactType.Field::fullLabel)
                .orElse(Text.same(what));
    return label.zh().equals(what)
        ? label
        : new Text(
            label.zh() + "（" + what + "）",
            label.en().equals(what) ? what : label.en() + " (" + what + ")");
  }

  private String words(String zh, String en) {
    return new Text(zh, en).in(locale);
  }
}
