package cn.duban.notice;

import cn.duban.text.Text;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The codes that a rule set uses for evidence, each with its labels. */
public final class Vocabulary {
  private final Map<String, Code> codes;

  /**
   * A vocabulary.
   *
   * @param codes in the order in which they are to be listed, each name once
   */
  public Vocabulary(Collection<Code> codes) {
    Map<String, Code> byName = new LinkedHashMap<>();
    codes.forEach(code -> byName.put(code.name(), code));
    this.codes = Collections.unmodifiableMap(byName);
  }

  /** The code of this name. */
  public Optional<Code> find(String name) {
    return Optional.ofNullable(codes.get(name));
  }

  /** What people call a code; a name that is not in the vocabulary stands for itself. */
  public Text label(String name) {
    Code code = codes.get(name);
    return code == null ? Text.same(name) : code.label();
  }

  /** Every code in its order. */
  public Collection<Code> all() {
    return codes.values();
  }

  /**
   * A code.
   *
   * @param name in capitals, such as {@code SAFETY_MEETING}
   * @param kind the kind of fact that it stands for: the simple name of the record in lower camel
   *     case, such as {@code activity}, or {@code topic} for what evidence covers or states
   * @param label what people call it
   * @param partOf the code of a total that a count of this one cannot exceed; empty if there is
   *     none
   */
  public record Code(String name, String kind, Text label, String partOf) {}
}
