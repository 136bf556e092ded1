package cn.duban.mutation;

import cn.duban.duty.Code;
import cn.duban.duty.Complete;
import cn.duban.duty.Duty;
import cn.duban.fact.FactType;
import cn.duban.notice.Vocabulary;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What could stand in the place of a verb, a code, a field or a constant. */
final class Neighbours {
  private static final Map<String, Set<String>> VERBS = verbs();
  private static final Map<String, List<String>> CONSTANTS = constants();

  private Neighbours() {}

  /** The verbs that take the same arguments in the same place. */
  static Set<String> verbs(String verb) {
    return VERBS.getOrDefault(verb, Set.of());
  }

  /** The next constant of an enumeration; empty if the word before the dot is none. */
  static List<String> constants(String type, String constant) {
    List<String> all = CONSTANTS.getOrDefault(type, List.of());
    return all.indexOf(constant) < 0 ? List.of() : next(all, constant);
  }

  /** The next code of the same kind, or the fields that hold the same in the same type of fact. */
  static List<String> of(String word, Vocabulary vocabulary) {
    List<String> codes =
        vocabulary
            .find(word)
            .map(
                code ->
                    vocabulary.all().stream()
                        .filter(other -> other.kind().equals(code.kind()))
                        .map(Vocabulary.Code::name)
                        .toList())
            .orElse(List.of());
    return codes.isEmpty() ? fields(word) : next(codes, word);
  }

  private static List<String> fields(String name) {
    Set<String> others = new TreeSet<>();
    for (FactType type : FactType.all()) {
      type.field(name)
          .ifPresent(
              field -> {
                List<String> alike =
                    type.fields().values().stream()
                        .filter(other -> other.type() == field.type())
                        .filter(other -> other.refersTo().equals(field.refersTo()))
                        .map(FactType.Field::name)
                        .toList();
                others.addAll(next(alike, name));
              });
    }
    return List.copyOf(others);
  }

  private static List<String> next(List<String> all, String one) {
    String next = all.get((all.indexOf(one) + 1) % all.size());
    return next.equals(one) ? List.of() : List.of(next);
  }

  /** Every stage of the language, reached from the first by the verbs. */
  private static Map<String, Set<String>> verbs() {
    Map<String, Set<String>> verbs = new TreeMap<>();
    Set<Class<?>> stages = new HashSet<>();
    List<Class<?>> open = new ArrayList<>(List.of(Duty.class));
    while (!open.isEmpty()) {
      Class<?> stage = open.remove(open.size() - 1);
      if (!stages.add(stage) || stage == Complete.class) {
        continue;
      }
      List<Method> methods = methods(stage);
      methods.forEach(method -> open.add(method.getReturnType()));
      for (Method one : methods) {
        methods.stream()
            .filter(other -> !other.getName().equals(one.getName()) && alike(one, other))
            .forEach(
                other ->
                    verbs
                        .computeIfAbsent(one.getName(), k -> new TreeSet<>())
                        .add(other.getName()));
      }
    }
    return verbs;
  }

  private static List<Method> methods(Class<?> stage) {
    return Arrays.stream(stage.getMethods())
        .filter(m -> m.getDeclaringClass().getPackage().equals(Duty.class.getPackage()))
        .filter(m -> !Modifier.isStatic(m.getModifiers()) && !m.isBridge())
        .toList();
  }

  private static boolean alike(Method one, Method other) {
    return shape(one).equals(shape(other));
  }

  /** The types of the arguments; of one or of several strings alike; codes with their kind. */
  private static List<String> shape(Method method) {
    List<String> shape = new ArrayList<>();
    for (int i = 0; i < method.getParameterCount(); i++) {
      Class<?> type = method.getParameterTypes()[i];
      Class<?> one = type.isArray() ? type.getComponentType() : type;
      shape.add(one.getSimpleName() + kind(method.getParameterAnnotations()[i]));
    }
    return shape;
  }

  private static String kind(Annotation... annotations) {
    return Stream.of(annotations)
        .filter(Code.class::isInstance)
        .map(annotation -> ((Code) annotation).value())
        .findFirst()
        .orElse("");
  }

  private static Map<String, List<String>> constants() {
    Map<String, List<String>> constants = new TreeMap<>();
    Stream<Class<?>> ofFacts =
        FactType.all().stream()
            .flatMap(type -> type.fields().values().stream())
            .flatMap(f -> Stream.concat(Stream.of(f.type()), f.typeArguments().stream()));
    Stream<Class<?>> ofVerbs =
        Stream.of(Duty.class.getMethods(), cn.duban.duty.Bearer.class.getMethods())
            .flatMap(Stream::of)
            .flatMap(method -> Stream.of(method.getParameterTypes()));
    Stream.concat(ofFacts, ofVerbs)
        .map(type -> type.isArray() ? type.getComponentType() : type)
        .filter(Class::isEnum)
        .forEach(
            type ->
                constants.put(
                    type.getSimpleName(),
                    Stream.of(type.getEnumConstants()).map(c -> ((Enum<?>) c).name()).toList()));
    return constants;
  }
}
