package cn.duban.internal.engine;

import cn.duban.fact.Fact;
import cn.duban.fact.FactType;
import cn.duban.fact.Person;
import cn.duban.finding.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whose duty a rule states: {@code of}, {@code about … of}, {@code ofEach} or {@code follows}.
 *
 * @param verb the first of the chain
 * @param variable what it is said of
 * @param field of {@code about}: the field that names the bearer; else empty
 * @param conditions the WHEN part
 * @param near the types of the facts near a bearer, other than itself, that must be seen to judge
 *     it
 * @param beyond the types of which all facts must be seen to judge one bearer, not only those near
 *     it; {@link Finding} if findings of others matter as well
 * @param objects the types of the facts that must be seen because findings of the bearer are about
 *     them, with those that they name
 * @param kinds what the bearer must be, as far as types and constants tell; empty: anything
 */
record Bearing(
    String verb,
    String variable,
    String field,
    List<Condition> conditions,
    Set<Class<?>> near,
    Set<Class<?>> beyond,
    Set<Class<?>> objects,
    List<Kind> kinds) {

  /** Reads it from a chain and conditions that have been checked. */
  static Bearing of(List<Call> calls, List<Condition> conditions) {
    Call first = calls.get(0);
    boolean about = first.verb().equals("about");
    String variable = first.arguments().get(first.arguments().size() - 1).text();
    String field = about ? calls.get(1).arguments().get(0).text() : "";
    List<Kind> kinds =
        conditions.stream()
            .filter(condition -> first.verb().equals("of") && variable.equals(condition.variable()))
            .map(Kind::of)
            .toList();
    Bearing alone =
        new Bearing(first.verb(), variable, field, conditions, Set.of(), Set.of(), Set.of(), kinds);
    Reach reach = new Reach(alone);
    return new Bearing(
        first.verb(),
        variable,
        field,
        conditions,
        reach.near(),
        reach.beyond(),
        reach.objects(),
        kinds);
  }

  /**
   * Whether the rule states a duty of this bearer on what it matched.
   *
   * @param matched what a variable is bound to
   */
  boolean isOf(Fact bearer, Function<String, @Nullable Object> matched) {
    Object said = Objects.requireNonNull(matched.apply(variable));
    return switch (verb) {
      case "follows" -> ((Finding) said).bearer().id().equals(bearer.id());
      case "ofEach" -> said.equals(bearer) || isIn(bearer, (Fact) said);
      case "about" -> bearer.id().equals(named((Fact) said));
      default -> said.equals(bearer);
    };
  }

  /** Whether the rule may bind this bearer, as far as its type and constants tell. */
  boolean mayBind(Fact bearer) {
    for (Kind kind : kinds) {
      if (!kind.admits(bearer)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The type of all whom the rule may bind; empty if others than its own type tell who they are.
   */
  Optional<Class<? extends Fact>> type() {
    return kinds.stream().<Class<? extends Fact>>map(Kind::type).findFirst();
  }

  private static boolean isIn(Fact bearer, Fact organization) {
    return bearer instanceof Person person && person.organization().equals(organization.id());
  }

  /** If the field is empty the finding stands under the object itself. */
  private String named(Fact object) {
    Object id = FactType.of(object.getClass()).field(field).orElseThrow().get(object);
    return id == null ? object.id() : (String) id;
  }

  /**
   * What a condition asks of what it matches, as far as can be told without any other fact.
   *
   * @param constants the names of the constants that fields must hold, if they hold any
   */
  record Kind(Class<? extends Fact> type, Map<FactType.Field, String> constants) {
    private static final Pattern IS =
        Pattern.compile("\\s*(\\w+)\\s*==\\s*[A-Z]\\w*\\s*\\.\\s*(\\w+)\\s*");

    static Kind of(Condition condition) {
      Map<FactType.Field, String> constants = new LinkedHashMap<>();
      for (String constraint : condition.constraints()) {
        Matcher is = IS.matcher(constraint);
        if (is.matches()) {
          FactType.of(condition.type())
              .field(is.group(1))
              .ifPresent(field -> constants.put(field, is.group(2)));
        }
      }
      return new Kind(condition.type().asSubclass(Fact.class), constants);
    }

    boolean admits(Fact fact) {
      return type.isInstance(fact)
          && constants.entrySet().stream().allMatch(each -> isOrMayBe(each, fact));
    }

    private static boolean isOrMayBe(Map.Entry<FactType.Field, String> constant, Fact fact) {
      return !(constant.getKey().get(fact) instanceof Enum<?> value)
          || value.name().equals(constant.getValue());
    }
  }
}
