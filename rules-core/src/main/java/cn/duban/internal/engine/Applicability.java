package cn.duban.internal.engine;

import cn.duban.fact.Fact;
import cn.duban.fact.FactType;
import cn.duban.fact.From;
import cn.duban.finding.Missing;
import cn.duban.text.Text;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A condition that also matches what is not reported, such as {@code usesGas != false}: whether the
 * duty binds is then unknown, and the finding must say so and name the field to supply.
 */
public final class Applicability {
  private static final Pattern CONDITION =
      Pattern.compile(
          "(?<name>\\w+)\\s*(\\(\\s*(?<argument>[^()]*?)\\s*\\))?\\s*!=\\s*"
              + "(true|false|\\d+|[A-Z]\\w*\\.\\w+|\"[^\"]*\")");

  private final String variable;
  private final FactType.Field field;
  private final @Nullable Method question;
  private final List<Object> arguments;

  private Applicability(
      String variable, FactType.Field field, @Nullable Method question, List<Object> arguments) {
    this.variable = variable;
    this.field = field;
    this.question = question;
    this.arguments = arguments;
  }

  /**
   * The condition behind a constraint; empty if it never matches what is not reported.
   *
   * @param variable the variable to which the pattern is bound
   */
  public static Optional<Applicability> of(String variable, FactType type, String constraint) {
    Matcher matcher = CONDITION.matcher(constraint.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String name = matcher.group("name");
    Optional<FactType.Field> field = type.field(name);
    if (field.isPresent()) {
      return field
          .filter(FactType.Field::nullable)
          .map(f -> new Applicability(variable, f, null, List.of()));
    }
    return Arrays.stream(type.type().getMethods())
        .filter(m -> m.getName().equals(name) && m.isAnnotationPresent(From.class))
        .findFirst()
        .map(m -> question(variable, type, m, matcher.group("argument")));
  }

  /** Whether a word is a component or question of a type whose answer may not be reported. */
  public static boolean mayBeEmpty(FactType type, String word) {
    return type.field(word).map(FactType.Field::nullable).orElse(false)
        || Arrays.stream(type.type().getMethods())
            .anyMatch(m -> m.getName().equals(word) && m.isAnnotationPresent(From.class));
  }

  private static Applicability question(
      String variable, FactType type, Method method, @Nullable String written) {
    From from = Objects.requireNonNull(method.getAnnotation(From.class));
    FactType.Field field = type.field(from.value()).orElseThrow();
    String text = written == null ? "" : written;
    if (method.getParameterCount() == 0) {
      return new Applicability(variable, field, method, List.of());
    }
    Class<?> wanted = method.getParameterTypes()[0];
    Object argument =
        wanted.isEnum()
            ? constant(wanted, text.substring(text.indexOf('.') + 1))
            : text.replace("\"", "");
    return new Applicability(variable, field, method, List.of(argument));
  }

  private static Object constant(Class<?> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> ((Enum<?>) constant).name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(name));
  }

  /** The variable whose fact must be asked. */
  String variable() {
    return variable;
  }

  /** What must be supplied to tell whether the duty binds this fact; empty if it is told. */
  List<Missing> unsettled(Fact fact) {
    List<Missing> missing = new ArrayList<>(0);
    if (answer(fact) == null) {
      Text label = field.fullLabel();
      missing.add(
          new Missing(
              field.code(),
              fact.id(),
              new Text(
                  "请填写" + label.zh() + "（" + field.code() + "，编号 " + fact.id() + "），以判断该条是否适用",
                  "the field "
                      + field.code()
                      + " of "
                      + fact.id()
                      + ", to tell whether the duty binds it")));
    }
    return missing;
  }

  private @Nullable Object answer(Fact fact) {
    if (question == null) {
      return field.get(fact);
    }
    try {
      return question.invoke(fact, arguments.toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
