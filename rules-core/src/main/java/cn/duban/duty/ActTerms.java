package cn.duban.duty;

import cn.duban.fact.Activity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which acts count towards a duty.
 *
 * @param code the code under which they are filed
 * @param also further codes that count as well
 * @param topic a topic that they must cover; null if any act serves
 * @param breadth fields of {@link Activity} with the number that each must reach
 * @param distinct whether several on one day at one place count once
 */
record ActTerms(
    String code,
    List<String> also,
    @Nullable String topic,
    Map<String, Integer> breadth,
    boolean distinct) {

  static ActTerms of(String code) {
    return new ActTerms(code, List.of(), null, Map.of(), false);
  }

  ActTerms withAlso(List<String> codes) {
    return new ActTerms(code, codes, topic, breadth, distinct);
  }

  ActTerms withTopic(String covered) {
    return new ActTerms(code, also, covered, breadth, distinct);
  }

  ActTerms withBreadth(String field, int number) {
    Map<String, Integer> more = new LinkedHashMap<>(breadth);
    more.put(field, number);
    return new ActTerms(code, also, topic, more, distinct);
  }

  ActTerms withDistinct() {
    return new ActTerms(code, also, topic, breadth, true);
  }

  List<String> codes() {
    return also.isEmpty() ? List.of(code) : Stream.concat(Stream.of(code), also.stream()).toList();
  }
}
