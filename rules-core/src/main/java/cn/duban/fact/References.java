package cn.duban.fact;

import cn.duban.text.Nearest;
import cn.duban.text.Problem;
import cn.duban.text.Text;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks facts against each other: what they refer to, and that states do not contradict. */
final class References {
  /** Looking for the nearest name costs a pass over all ids, so only the first problems get one. */
  private static final int HINTS = 20;

  private final Facts.Identities identities;
  private final Predicate<String> unread;
  private final Consumer<Problem> problems;
  private final Map<StateKey, Evidence> states = new HashMap<>();
  private int hints;

  private References(
      Facts.Identities identities, Predicate<String> unread, Consumer<Problem> problems) {
    this.identities = identities;
    this.unread = unread;
    this.problems = problems;
  }

  static void check(
      List<Fact> facts,
      List<Report> reports,
      IntFunction<String> origin,
      IntFunction<String> reportOrigin,
      Facts.Identities identities,
      Predicate<String> unread,
      Consumer<Problem> problems) {
    References check = new References(identities, unread, problems);
    Map<Class<?>, List<FactType.Field>> references = new HashMap<>();
    for (FactType type : FactType.all()) {
      references.put(
          type.type(),
          type.fields().values().stream().filter(f -> !f.refersTo().isEmpty()).toList());
    }
    for (int i = 0; i < facts.size(); i++) {
      Fact fact = facts.get(i);
      for (FactType.Field field : references.getOrDefault(fact.getClass(), List.of())) {
        check.reference(field, field.get(fact), i, origin);
      }
      check.state(fact, i, origin);
    }
    for (int i = 0; i < reports.size(); i++) {
      Report report = reports.get(i);
      check.reported(report, reportOrigin.apply(i));
      check.reference(
          FactType.of(Report.class).fields().get("bearer"), report.bearer(), i, reportOrigin);
    }
  }

  private void reference(
      FactType.@Nullable Field field, @Nullable Object id, int i, IntFunction<String> origin) {
    if (field == null || id == null) {
      return;
    }
    Fact target = identities.named((String) id);
    if (target == null && unread.test((String) id)) {
      return;
    }
    if (target == null) {
      problems.accept(
          new Problem(
              origin.apply(i),
              new Text(
                  "%s 为 %s，但没有这个编号%s".formatted(field.fullLabel().zh(), id, hint((String) id).zh()),
                  "%s is %s, but nothing has this id%s"
                      .formatted(field.code(), id, hint((String) id).en()))));
    } else if (field.refersTo().stream().noneMatch(type -> type.isInstance(target))) {
      String allowed =
          field.refersTo().stream().map(Class::getSimpleName).collect(Collectors.joining(", "));
      problems.accept(
          new Problem(
              origin.apply(i),
              new Text(
                  "%s 为 %s，它是%s；这里只能是 %s"
                      .formatted(
                          field.fullLabel().zh(),
                          id,
                          FactType.of(target.getClass()).label().zh(),
                          allowed),
                  "%s is %s, a %s; allowed here: %s"
                      .formatted(field.code(), id, target.getClass().getSimpleName(), allowed))));
    }
  }

  private Text hint(String wrong) {
    return hints++ < 2 * HINTS ? Nearest.hint(wrong, identities.names()) : new Text("", "");
  }

  private void reported(Report report, String origin) {
    int dot = report.code().indexOf('.');
    if (dot < 0) {
      return;
    }
    String typeName = report.code().substring(0, dot);
    Set<String> known = new HashSet<>();
    FactType.all().forEach(t -> t.fields().values().forEach(f -> known.add(f.code())));
    if (!known.contains(report.code())) {
      Text near = Nearest.hint(report.code(), known);
      problems.accept(
          new Problem(
              origin,
              new Text(
                  "没有字段 %s%s".formatted(report.code(), near.zh()),
                  "there is no field %s%s%s"
                      .formatted(
                          report.code(),
                          FactType.named(typeName).isEmpty() ? " (unknown type)" : "",
                          near.en()))));
    }
  }

  /** Two different states of one thing on one day: nobody could tell which one holds. */
  private void state(Fact fact, int i, IntFunction<String> origin) {
    if (!(fact instanceof Evidence evidence)
        || fact instanceof Activity
        || fact instanceof Document
        || fact instanceof DutyRoster) {
      return;
    }
    LocalDate day = fact.date();
    if (day == null) {
      return;
    }
    String object = fact instanceof Assignment assignment ? assignment.object() : "";
    Evidence before =
        states.putIfAbsent(
            new StateKey(fact.getClass(), evidence.bearer(), evidence.code(), object, day),
            evidence);
    if (before != null) {
      problems.accept(
          new Problem(
              origin.apply(i),
              new Text(
                  "%s 在 %s 的 %s 已有记录 %s；同一天只能有一条，请保留正确的一条"
                      .formatted(evidence.bearer(), day, evidence.code(), before.id()),
                  "%s already has %s on %s, in record %s; keep the one that is right"
                      .formatted(evidence.bearer(), evidence.code(), day, before.id()))));
    }
  }

  private record StateKey(
      Class<?> type, String bearer, String code, String object, LocalDate day) {}

  /** For messages: what a reference may be. */
  static String names(Collection<Class<? extends Fact>> types) {
    return types.stream().map(Class::getSimpleName).collect(Collectors.joining(", "));
  }
}
