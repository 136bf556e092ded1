package cn.duban.internal.engine;

import cn.duban.fact.Fact;
import cn.duban.fact.FactType;
import cn.duban.finding.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells which conditions of a rule can only match facts near its bearer: the bearer itself, what
 * refers to it, and what those refer to, step by step. It follows references that are written as
 * {@code field == $x.id} or {@code id == $x.field}; whatever it cannot follow may match any fact.
 */
final class Reach {
  private static final Pattern JOIN =
      Pattern.compile("\\s*([\\w.]+?)\\s*==\\s*(\\$\\w+)\\s*\\.\\s*(\\w+)\\s*");

  private final Bearing bearing;
  private final Set<Condition> near = new HashSet<>();
  private final Set<String> bearers = new HashSet<>();
  private final List<Condition> others;

  Reach(Bearing bearing) {
    this.bearing = bearing;
    others = new ArrayList<>(bearing.conditions());
    if (bearing.verb().equals("of")) {
      bearers.add(bearing.variable());
    }
    while (others.removeIf(this::reaches)) {
      // each round reaches from what the round before has reached
    }
  }

  /** The types of the conditions that only match facts near the bearer, other than itself. */
  Set<Class<?>> near() {
    return types(near.stream().filter(condition -> !bearers.contains(condition.variable())));
  }

  /** The types of the conditions that may match facts that are not near. */
  Set<Class<?>> beyond() {
    return types(others.stream());
  }

  /** The types of the conditions that match what a finding of the bearer is about. */
  Set<Class<?>> objects() {
    return types(
        near.stream()
            .filter(
                condition ->
                    bearing.conditions().stream()
                        .filter(one -> one.type() == Finding.class)
                        .flatMap(one -> joins(one).stream())
                        .anyMatch(
                            join ->
                                join.field.equals("objectId")
                                    && join.variable.equals(condition.variable()))));
  }

  private static Set<Class<?>> types(Stream<Condition> conditions) {
    return conditions.<Class<?>>map(Condition::type).collect(Collectors.toSet());
  }

  private boolean reaches(Condition condition) {
    boolean reached =
        bearing.variable().equals(condition.variable())
            || joins(condition).stream().anyMatch(join -> isNear(condition, join))
            || near.stream().anyMatch(other -> names(other, condition));
    return reached && near.add(condition);
  }

  private boolean isNear(Condition condition, Join join) {
    if (condition.type() == Finding.class) {
      return join.field.equals("bearer.id")
          && bearing.verb().equals("about")
          && join.variable.equals(bearing.variable())
          && join.of.equals(bearing.field());
    }
    return join.of.equals("id")
        ? bearers.contains(join.variable) && refers(condition.type(), join.field)
        : join.field.equals("id")
            && near.stream()
                .anyMatch(
                    other ->
                        join.variable.equals(other.variable()) && refers(other.type(), join.of));
  }

  /** Whether what one condition matches names what the other one matches. */
  private boolean names(Condition one, Condition other) {
    if (one.negated()) {
      return false; // what it names is just what nothing near names
    }
    for (Join join : joins(one)) {
      if (join.variable.equals(other.variable()) && join.of.equals("id")) {
        boolean itsBearer =
            bearing.variable().equals(one.variable()) && join.field.equals(bearing.field());
        if (itsBearer) {
          bearers.add(join.variable);
        }
        if (one.type() == Finding.class
            ? join.field.equals("objectId") || join.field.equals("bearer.id")
            : refers(one.type(), join.field)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean refers(Class<?> type, String field) {
    return Fact.class.isAssignableFrom(type)
        && FactType.of(type).field(field).filter(f -> !f.refersTo().isEmpty()).isPresent();
  }

  private static List<Join> joins(Condition condition) {
    List<Join> joins = new ArrayList<>();
    for (String constraint : condition.constraints()) {
      Matcher join = JOIN.matcher(constraint);
      if (join.matches()) {
        joins.add(new Join(join.group(1), join.group(2), join.group(3)));
      }
    }
    return joins;
  }

  /** {@code field == $variable.of}. */
  private record Join(String field, String variable, String of) {}
}
