package cn.duban.fact;

import cn.duban.text.Problem;
import cn.duban.text.Text;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** Two different states of one thing on one day: nobody could tell which one holds. */
final class States {
  private States() {}

  /** Tells each state that contradicts an earlier one, in the order of the facts. */
  static void check(
      Ledger ledger, List<Fact> facts, IntFunction<String> origin, Consumer<Problem> problems) {
    Set<Evidence> suspects = ledger.suspects();
    if (suspects.isEmpty()) {
      return;
    }
    Map<Key, Evidence> first = new HashMap<>();
    for (int i = 0; i < facts.size(); i++) {
      if (facts.get(i) instanceof Evidence record && suspects.contains(record)) {
        Evidence before = first.putIfAbsent(Key.of(record), record);
        if (before != null) {
          problems.accept(new Problem(origin.apply(i), contradiction(record, before)));
        }
      }
    }
  }

  /** Finds those of some records of one bearer, kind and code that contradict each other. */
  static void find(List<Evidence> records, Set<Evidence> suspects) {
    if (!isState(records.get(0))) {
      return;
    }
    Map<Key, Evidence> first = new HashMap<>();
    for (Evidence record : records) {
      Evidence before = first.putIfAbsent(Key.of(record), record);
      if (before != null) {
        suspects.add(before);
        suspects.add(record);
      }
    }
  }

  /** Of the others there may be several on a day. */
  private static boolean isState(Evidence record) {
    return !(record instanceof Activity
        || record instanceof Document
        || record instanceof DutyRoster);
  }

  private static Text contradiction(Evidence record, Evidence before) {
    return new Text(
        "%s 在 %s 的 %s 已有记录 %s；同一天只能有一条，请保留正确的一条"
            .formatted(record.bearer(), record.date(), record.code(), before.id()),
        "%s already has %s on %s, in record %s; keep the one that is right"
            .formatted(record.bearer(), record.code(), record.date(), before.id()));
  }

  private record Key(Class<?> type, String bearer, String code, String object, LocalDate day) {
    static Key of(Evidence record) {
      String object = record instanceof Assignment assignment ? assignment.object() : "";
      LocalDate day = record.date() == null ? LocalDate.MIN : record.date();
      return new Key(record.getClass(), record.bearer(), record.code(), object, day);
    }
  }
}
