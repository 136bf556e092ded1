package cn.duban.fact;

import cn.duban.text.Nearest;
import cn.duban.text.Problem;
import cn.duban.text.Text;
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

/** Checks that what facts refer to is there, and of a type that may stand there. */
final class References {
  /** Looking for the nearest name costs a pass over all ids, so only the first problems get one. */
  private static final int HINTS = 20;

  private final Ledger ledger;
  private final Predicate<String> unread;
  private final Consumer<Problem> problems;

  /** The component that holds the bearer, by the kind of evidence. */
  private final Map<Class<?>, FactType.@Nullable Field> bearers = new HashMap<>();

  private int hints;

  private References(Ledger ledger, Predicate<String> unread, Consumer<Problem> problems) {
    this.ledger = ledger;
    this.unread = unread;
    this.problems = problems;
  }

  static void check(
      List<Fact> facts,
      Ledger ledger,
      List<Report> reports,
      IntFunction<String> origin,
      IntFunction<String> reportOrigin,
      Predicate<String> unread,
      Consumer<Problem> problems) {
    References check = new References(ledger, unread, problems);
    if (!ledger.referred().allMatch(check::fit)
        || !ledger.bearers().stream().allMatch(check::hasBearer)) {
      check.tell(facts, origin);
    }
    for (int i = 0; i < reports.size(); i++) {
      Report report = reports.get(i);
      check.reported(report, reportOrigin.apply(i));
      check.reference(
          FactType.of(Report.class).fields().get("bearer"), report.bearer(), i, reportOrigin);
    }
  }

  /** Whether all that a component refers to in any fact is there and of the right type. */
  private boolean fit(Desk.Held referred) {
    return referred.values().stream()
        .map(ledger::find)
        .allMatch(fact -> fit(referred.field(), fact));
  }

  /** By the component, as all references. */
  private boolean hasBearer(Records records) {
    Fact bearer = ledger.find(records.bearer());
    for (Class<?> kind : records.kinds()) {
      if (!fit(bearers.computeIfAbsent(kind, References::bearer), bearer)) {
        return false;
      }
    }
    return true;
  }

  private static FactType.@Nullable Field bearer(Class<?> kind) {
    return FactType.of(kind).fields().get("bearer");
  }

  private static boolean fit(FactType.@Nullable Field field, @Nullable Fact target) {
    return field != null && target != null && field.mayReferTo(target);
  }

  /** Says in the order of the facts which of them refer to what is not there. */
  private void tell(List<Fact> facts, IntFunction<String> origin) {
    for (int i = 0; i < facts.size(); i++) {
      Fact fact = facts.get(i);
      for (FactType.Field field : FactType.of(fact.getClass()).references()) {
        reference(field, field.get(fact), i, origin);
      }
    }
  }

  private void reference(
      FactType.@Nullable Field field, @Nullable Object id, int i, IntFunction<String> origin) {
    if (field == null || id == null) {
      return;
    }
    Fact target = ledger.find((String) id);
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
    } else if (!fit(field, target)) {
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
    return hints++ < 2 * HINTS ? Nearest.hint(wrong, ledger.ids()) : new Text("", "");
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

  /** For messages: what a reference may be. */
  static String names(Collection<Class<? extends Fact>> types) {
    return types.stream().map(Class::getSimpleName).collect(Collectors.joining(", "));
  }
}
