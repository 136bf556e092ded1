package cn.duban.fact;

import cn.duban.text.Problem;
import cn.duban.text.Text;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Collects what is to stand for facts that are there. */
final class Replacement {
  /** Looking for the nearest id costs a pass over all facts, so only the first problems get one. */
  private static final int HINTS = 20;

  private final Function<Fact, @Nullable Fact> current;
  private final Function<Fact, Text> hint;
  private final IdentityHashMap<Fact, Fact> made = new IdentityHashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private int hints;

  /**
   * Of some facts.
   *
   * @param current the fact that has the id of another one
   * @param hint the nearest id, for one that nothing has
   */
  Replacement(Function<Fact, @Nullable Fact> current, Function<Fact, Text> hint) {
    this.current = current;
    this.hint = hint;
  }

  void add(Fact fact) {
    Fact was = current.apply(fact);
    if (was == null) {
      Text near = hints++ < HINTS ? hint.apply(fact) : new Text("", "");
      refuse(
          fact,
          "没有这项数据，不能替换%s；新的数据请用 with 加入".formatted(near.zh()),
          "is not there and cannot be replaced%s; what is new is added by with"
              .formatted(near.en()));
    } else if (was.getClass() != fact.getClass()) {
      refuse(
          fact,
          "编号 %s 是%s，不能换成%s".formatted(fact.id(), label(was), label(fact)),
          "%s is of type %s and cannot become another"
              .formatted(fact.id(), was.getClass().getSimpleName()));
    } else {
      Fact twice = made.putIfAbsent(was, fact);
      if (twice != null && !twice.equals(fact)) {
        refuse(
            fact, "出现两次，且内容不同；请保留正确的一项", "comes twice with different content; keep the right one");
      }
    }
  }

  private static String label(Fact fact) {
    return FactType.of(fact.getClass()).label().zh();
  }

  private void refuse(Fact fact, String zh, String en) {
    problems.add(new Problem(fact.getClass().getSimpleName() + " " + fact.id(), new Text(zh, en)));
  }

  /**
   * What stands for what.
   *
   * @throws FactsException with everything that is wrong
   */
  IdentityHashMap<Fact, Fact> made() {
    if (!problems.isEmpty()) {
      throw new FactsException(problems);
    }
    return made;
  }
}
