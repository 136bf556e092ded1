package cn.duban.fact;

import cn.duban.text.Text;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a fact type is called and what its components are, read from the record itself: the one
 * place from which reading, the JSON Schema, references and messages take their names.
 */
public final class FactType {
  private static final Map<Class<?>, FactType> BY_CLASS = new LinkedHashMap<>();

  static {
    for (Class<?> parent : List.of(Subject.class, Case.class, Evidence.class)) {
      Arrays.stream(parent.getPermittedSubclasses()).forEach(FactType::register);
    }
    register(Report.class);
  }

  private final Class<?> type;
  private final String section;
  private final String kind;
  private final Map<String, Field> fields = new LinkedHashMap<>();
  private final List<Field> references;
  private final List<Field> coded;
  private final Constructor<?> constructor;

  private FactType(Class<?> type) {
    this.type = type;
    this.section = plural(type.getSimpleName());
    this.kind = uncapitalised(type.getSimpleName());
    RecordComponent[] components = type.getRecordComponents();
    for (RecordComponent component : components) {
      fields.put(component.getName(), new Field(this, component));
    }
    references = fields.values().stream().filter(f -> !f.refersTo().isEmpty()).toList();
    coded =
        fields.values().stream()
            .filter(Field::coded)
            .filter(field -> !(isEvidence() && field.name().equals("code")))
            .toList();
    try {
      constructor =
          type.getDeclaredConstructor(
              Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void register(Class<?> type) {
    BY_CLASS.put(type, new FactType(type));
  }

  private static String plural(String name) {
    String stem = uncapitalised(name);
    return stem.endsWith("y") ? stem.substring(0, stem.length() - 1) + "ies" : stem + "s";
  }

  private static String uncapitalised(String name) {
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  /** Every type, subjects first, then cases, then evidence, then {@link Report}. */
  public static List<FactType> all() {
    return List.copyOf(BY_CLASS.values());
  }

  /**
   * The type of a fact or of a record class; throws {@link IllegalArgumentException} for others.
   */
  public static FactType of(Class<?> type) {
    FactType found = BY_CLASS.get(type);
    if (found == null) {
      throw new IllegalArgumentException(type + " is no fact type");
    }
    return found;
  }

  /** The type with this simple name, such as {@code Accident}. */
  public static Optional<FactType> named(String simpleName) {
    return all().stream().filter(t -> t.name().equals(simpleName)).findFirst();
  }

  /** The simple name of the record, such as {@code Accident}. */
  public String name() {
    return type.getSimpleName();
  }

  /** The name of its section in JSON and of its CSV file, such as {@code accidents}. */
  public String section() {
    return section;
  }

  /** The record class. */
  public Class<?> type() {
    return type;
  }

  /** What people call it. */
  public Text label() {
    return new Text(annotation(type.getAnnotation(Zh.class)), name());
  }

  /** Its components by name, in their order. */
  public Map<String, Field> fields() {
    return Collections.unmodifiableMap(fields);
  }

  /** Its components that refer to subjects and cases, in their order. */
  public List<Field> references() {
    return references;
  }

  /** The kind of the codes that say what a fact of this type is, such as {@code dutyRoster}. */
  public String kind() {
    return kind;
  }

  boolean isEvidence() {
    return Evidence.class.isAssignableFrom(type);
  }

  /**
   * Its components that hold codes of the vocabulary, in their order, without {@link
   * Evidence#code()}.
   */
  public List<Field> coded() {
    return coded;
  }

  /** The component of this name. */
  public Optional<Field> field(String name) {
    return Optional.ofNullable(fields.get(name));
  }

  /**
   * Makes a record of this type.
   *
   * @param values one value for each component, in order
   * @throws IllegalArgumentException if the record refuses them
   */
  public Object create(List<? extends @Nullable Object> values) {
    try {
      return constructor.newInstance(values.toArray());
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IllegalArgumentException refused) {
        throw refused;
      }
      throw new IllegalStateException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String annotation(@Nullable Zh zh) {
    return zh == null ? "" : zh.value();
  }

  /** One component of a fact type. */
  public static final class Field {
    private final FactType owner;
    private final RecordComponent component;
    private final Method accessor;
    private final List<Class<?>> typeArguments;
    private final boolean nullable;
    private final boolean coded;
    private final List<Class<? extends Fact>> refersTo;

    /**
     * Looks at the component once: reading a file asks for each field of each of a million facts.
     */
    private Field(FactType owner, RecordComponent component) {
      this.owner = owner;
      this.component = component;
      accessor = component.getAccessor();
      accessor.setAccessible(true); // or each call looks again whether it may
      typeArguments =
          component.getGenericType() instanceof ParameterizedType generic
              ? Stream.of(generic.getActualTypeArguments()).<Class<?>>map(FactType::raw).toList()
              : List.of();
      nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
      coded = component.isAnnotationPresent(Coded.class);
      Ref ref = component.getAnnotation(Ref.class);
      refersTo = ref == null ? List.of() : List.of(ref.value());
    }

    /** Its name, such as {@code closedOn}. */
    public String name() {
      return component.getName();
    }

    /**
     * Its name with that of its type, such as {@code Accident.closedOn}: a code for {@link Report}.
     */
    public String code() {
      return owner.name() + "." + name();
    }

    /** What people call it. */
    public Text label() {
      return new Text(annotation(component.getAnnotation(Zh.class)), name());
    }

    /** What people call it together with its type. */
    public Text fullLabel() {
      return new Text(owner.label().zh() + "的“" + label().zh() + "”", code());
    }

    /** Its raw type. */
    public Class<?> type() {
      return component.getType();
    }

    /** The type arguments: the element of a set, the key and value of a map; else empty. */
    public List<Class<?>> typeArguments() {
      return typeArguments;
    }

    /** Whether null is allowed and means "not reported". */
    public boolean nullable() {
      return nullable;
    }

    /** Whether it holds codes of the vocabulary. */
    public boolean coded() {
      return coded;
    }

    /** The kind of its codes: that of its type if it says what the fact is, else {@code topic}. */
    public String codeKind() {
      return name().equals("code") ? owner.kind() : "topic";
    }

    /** The types that it refers to; empty if it is no reference. */
    public List<Class<? extends Fact>> refersTo() {
      return refersTo;
    }

    /** Whether it may refer to this fact. */
    boolean mayReferTo(Fact fact) {
      for (Class<? extends Fact> type : refersTo) {
        if (type.isInstance(fact)) {
          return true;
        }
      }
      return false;
    }

    /** Its value in a fact; null if not reported. */
    public @Nullable Object get(Object fact) {
      try {
        return accessor.invoke(fact);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static Class<?> raw(Type type) {
    return (Class<?>) type;
  }
}
