package cn.duban.yangcheng2022.oracle;

import cn.duban.RuleSet;
import cn.duban.fact.Activity;
import cn.duban.fact.Evidence;
import cn.duban.fact.Fact;
import cn.duban.finding.Cell;
import cn.duban.finding.Finding;
import cn.duban.finding.Missing;
import cn.duban.finding.Status;
import cn.duban.notice.Force;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * More evidence of good deeds makes no status worse, neither of a finding nor of one of its months
 * or parts; no finding is lost, and no measure is called for.
 *
 * <p>A good deed is a further record of which nobody could ask for more ({@link GoodRecords}), or
 * something better in a record, case or body that is there ({@link Betterment}). What a step starts
 * is no matter of it: a decision that is taken must be published.
 */
final class GoodDeeds implements Property<GoodDeeds.Deed> {
  private static final Comparator<World.Question> IN_ORDER =
      Comparator.comparing(World.Question::bearer)
          .thenComparing(World.Question::code)
          .thenComparing(question -> question.kind().getName());

  private final RuleSet rules;
  private final Oracle oracle;

  GoodDeeds(RuleSet rules, Oracle oracle) {
    this.rules = rules;
    this.oracle = oracle;
  }

  /** Something good. */
  sealed interface Deed {}

  /** A further record. */
  record Further(Evidence evidence) implements Deed {}

  /**
   * Something better in a fact.
   *
   * @param fact as it was
   */
  record Better(Betterment<?> how, Fact fact) implements Deed {
    @Override
    public String toString() {
      return how + " of " + fact;
    }
  }

  @Override
  public List<Deed> variation(County county, Random random) {
    if (county.facts().isEmpty()) {
      return List.of();
    }
    World world = oracle.asking(county);
    GoodRecords good = new GoodRecords(rules.vocabulary(), world.items(), county, random);
    List<Deed> deeds = new ArrayList<>();
    double often = random.nextDouble();
    for (World.Question question : world.asked().stream().sorted(IN_ORDER).toList()) {
      if (random.nextDouble() < often) {
        good.about(question).ifPresent(evidence -> deeds.add(new Further(evidence)));
      }
    }
    List<Betterment<?>> all = Betterment.all(world.items());
    for (Fact fact : county.facts()) {
      for (Betterment<?> how : all) {
        if (how.concerns(fact) && random.nextDouble() < often) {
          deeds.add(new Better(how, fact));
        }
      }
    }
    return deeds;
  }

  @Override
  public List<Breach> breaches(County county, List<Deed> deeds) {
    Set<String> started = new HashSet<>();
    County better = with(county, deeds, started);
    Map<String, Finding> before = Contrast.byId(findings(county));
    Map<String, Finding> after = Contrast.byId(findings(better));
    List<Breach> breaches = new ArrayList<>();
    before.forEach(
        (id, was) -> {
          Finding is = after.get(id);
          if (!startedIn(was, started) && isWorse(was, is)) {
            breaches.add(
                Contrast.breach(
                    id, was.status() + " -> " + (is == null ? "none" : is.status()), was, is));
          }
        });
    after.forEach(
        (id, is) -> {
          if (!before.containsKey(id) && !startedIn(is, started) && isBad(is, started)) {
            breaches.add(Contrast.breach(id, "none -> " + is.status(), null, is));
          }
        });
    return breaches;
  }

  private List<Finding> findings(County county) {
    return rules.assess(county.toFacts(), county.asOf()).findings();
  }

  /** The county after the deeds; adds what they start. */
  private static County with(County county, List<Deed> deeds, Set<String> started) {
    List<Object> pieces = new ArrayList<>(county.facts());
    for (Deed deed : deeds) {
      if (deed instanceof Better better) {
        for (int i = 0; i < county.facts().size(); i++) {
          if (better.how().concerns((Fact) pieces.get(i))
              && isSame(county.facts().get(i), better.fact())) {
            pieces.set(i, better.how().in(county, (Fact) pieces.get(i), started));
            break;
          }
        }
      }
    }
    pieces.addAll(county.reports());
    Set<String> ids = county.facts().stream().map(Fact::id).collect(Collectors.toSet());
    for (Deed deed : deeds) {
      if (deed instanceof Further further
          && !(further.evidence() instanceof Activity act && !ids.contains(act.object()))) {
        pieces.add(further.evidence());
      }
    }
    return County.of(county.asOf(), pieces);
  }

  /** Whether two facts are about the same, though fields may have been emptied. */
  private static boolean isSame(Fact one, Fact other) {
    return one.getClass() == other.getClass()
        && (one instanceof Evidence a && other instanceof Evidence b
            ? a.bearer().equals(b.bearer())
                && a.code().equals(b.code())
                && Objects.equals(a.date(), b.date())
            : one.id().equals(other.id()));
  }

  private static boolean isWorse(Finding was, @Nullable Finding is) {
    if (was.obligation().force() == Force.CONSEQUENCE) {
      return false;
    }
    if (is == null) {
      return true;
    }
    Map<String, Status> parts =
        was.cells().stream().collect(Collectors.toMap(Cell::key, Cell::status, (a, b) -> a));
    boolean mayBeDone = mayBeDone(was, is);
    return isWorse(was.status(), is.status(), mayBeDone)
        || is.cells().stream()
            .anyMatch(
                cell ->
                    isWorse(
                        parts.getOrDefault(cell.key(), cell.status()), cell.status(), mayBeDone));
  }

  private static boolean isWorse(Status was, Status is, boolean mayBeDone) {
    boolean opened = was == Status.PENDING && is == Status.UNKNOWN && mayBeDone;
    return is.compareTo(was) < 0 && !opened;
  }

  /**
   * Whether more is asked for than before, and fields of facts only: then it hangs on them whether
   * a deed counts. What was pending may now be done.
   */
  private static boolean mayBeDone(Finding was, Finding is) {
    List<Missing> more =
        is.missing().stream().filter(missing -> !was.missing().contains(missing)).toList();
    return !more.isEmpty() && more.stream().allMatch(missing -> missing.what().contains("."));
  }

  /** A further act may have to be published; it was. A measure must have a cause that is new. */
  private static boolean isBad(Finding is, Set<String> started) {
    return is.obligation().force() == Force.CONSEQUENCE
        ? is.causes().stream().noneMatch(cause -> isStarted(cause, started))
        : is.status() != Status.FULFILLED;
  }

  private static boolean startedIn(Finding finding, Set<String> started) {
    return isStarted(finding.id(), started);
  }

  /** Whether a duty has begun or begins otherwise, of everybody or about one fact. */
  private static boolean isStarted(String findingId, Set<String> started) {
    String[] names = findingId.split("[@#]");
    return started.contains(names[0]) || started.contains(names[0] + "#" + names[names.length - 1]);
  }
}
