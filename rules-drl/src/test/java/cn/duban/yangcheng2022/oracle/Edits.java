package cn.duban.yangcheng2022.oracle;

import cn.duban.fact.Fact;
import cn.duban.fact.FactType;
import cn.duban.fact.Subject;
import cn.duban.notice.Vocabulary;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Facts as somebody may edit them: one component of one of them says something else. */
final class Edits {
  private final Random random;
  private final Vocabulary vocabulary;

  Edits(Random random, Vocabulary vocabulary) {
    this.random = random;
    this.vocabulary = vocabulary;
  }

  /** What stands at a place now. */
  record Edit(int place, Fact was, Fact now) {}

  /** An edit of some facts; empty if none was found that makes sense. */
  Optional<Edit> any(List<Fact> facts) {
    for (int attempt = 0; !facts.isEmpty() && attempt < 20; attempt++) {
      int place = random.nextInt(facts.size());
      Fact was = facts.get(place);
      if (was instanceof Subject && random.nextInt(4) > 0) {
        continue; // rarely: then all are judged again
      }
      Optional<Fact> now = edited(was, facts);
      if (now.isPresent() && !now.get().equals(was)) {
        return Optional.of(new Edit(place, was, now.get()));
      }
    }
    return Optional.empty();
  }

  private Optional<Fact> edited(Fact fact, List<Fact> facts) {
    FactType type = FactType.of(fact.getClass());
    List<FactType.Field> fields = List.copyOf(type.fields().values());
    int changed = random.nextInt(fields.size());
    if (fields.get(changed).name().equals("id")) {
      return Optional.empty();
    }
    List<@Nullable Object> values = new ArrayList<>();
    IntStream.range(0, fields.size())
        .mapToObj(i -> i == changed ? other(fields.get(i), fact, facts) : fields.get(i).get(fact))
        .forEach(values::add);
    try {
      return Optional.of((Fact) type.create(values));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // the type refuses it
    }
  }

  private @Nullable Object other(FactType.Field field, Fact fact, List<Fact> facts) {
    Object value = field.get(fact);
    if (field.nullable() && random.nextInt(3) == 0) {
      return null;
    }
    if (!field.refersTo().isEmpty()) {
      return anyOf(
          facts.stream()
              .filter(each -> field.refersTo().stream().anyMatch(type -> type.isInstance(each)))
              .map(Fact::id)
              .toList(),
          value);
    }
    if (field.name().equals("code")) {
      return anyOf(
          vocabulary.all().stream()
              .filter(code -> code.kind().equals(field.codeKind()))
              .map(Vocabulary.Code::name)
              .toList(),
          value);
    }
    Class<?> type = field.type();
    if (type == LocalDate.class) {
      LocalDate day = value == null ? LocalDate.of(2022, 5, 31) : (LocalDate) value;
      return day.plusDays(random.nextInt(121) - 60);
    }
    if (type == Instant.class) {
      Instant time = value == null ? Instant.parse("2022-05-31T04:00:00Z") : (Instant) value;
      return time.plusSeconds(3600L * (random.nextInt(121) - 60));
    }
    if (type == Boolean.class || type == boolean.class) {
      return value == null || !(Boolean) value;
    }
    if (type == Integer.class || type == int.class) {
      return Math.max(0, (value == null ? 1 : (Integer) value) + random.nextInt(5) - 2);
    }
    if (value instanceof Set<?> set && !set.isEmpty()) {
      return Set.copyOf(List.copyOf(set).subList(1, set.size()));
    }
    if (value instanceof BigDecimal number) {
      return number.add(BigDecimal.valueOf(random.nextInt(5)));
    }
    return type.isEnum() ? anyOf(List.of(type.getEnumConstants()), value) : value;
  }

  private @Nullable Object anyOf(List<?> some, @Nullable Object otherwise) {
    return some.isEmpty() ? otherwise : some.get(random.nextInt(some.size()));
  }
}
