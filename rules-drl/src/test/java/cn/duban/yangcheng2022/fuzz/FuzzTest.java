package cn.duban.yangcheng2022.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Whatever the bytes: a host gets what it asked for or a refusal that says where and why, soon, and
 * no code of the input runs.
 *
 * <p>The build feeds a few inputs, always the same. For a long run with others, and for one input
 * again:
 *
 * <pre>
 * mvn -B -ntp -pl rules-drl -am test -Dtest=FuzzTest -Dsurefire.failIfNoSpecifiedTests=false \
 *     -Dduban.tests.otherMachine.skip -Dduban.fuzz.minutes=60
 * … -Dduban.fuzz.replay=rules:1234
 * </pre>
 *
 * <p>The files of what failed stay in {@code target/fuzz}. An hour on one core with {@code
 * -Dduban.fuzz.seed=1} fed 109,717 inputs without a fault.
 */
class FuzzTest {
  private static final int FEW = 200;
  private static final int RULES_IN_TEN = 5;

  private final List<Target> targets =
      List.of(
          new RuleTarget(),
          new ScenarioTarget(),
          new JsonTarget(),
          new CsvTarget(),
          new PackTarget());
  private final Bout bout = new Bout(Path.of("target/fuzz"));

  @Test
  void every_input_is_read_or_refused_with_its_place() throws IOException, InterruptedException {
    String replay = System.getProperty("duban.fuzz.replay", "");
    long minutes = Long.getLong("duban.fuzz.minutes", 0);
    if (!replay.isEmpty()) {
      String[] input = replay.split(":", 2);
      bout.feed(target(input[0]), Long.parseLong(input[1]));
    } else if (minutes > 0) {
      feed(Long.getLong("duban.fuzz.seed", System.nanoTime()), minutes);
    } else {
      Random seeds = new Random(2022);
      for (int i = 0; i < FEW; i++) {
        bout.feed(next(seeds), seeds.nextLong());
      }
    }
    assertTrue(
        bout.failures().isEmpty(),
        () -> bout + "\n" + String.join("\n\n", bout.failures().values()));
  }

  private void feed(long seed, long minutes) throws IOException, InterruptedException {
    System.out.println("duban.fuzz.seed=" + seed);
    Random seeds = new Random(seed);
    long started = System.nanoTime();
    for (long minute = 1; minute <= minutes; minute++) {
      while (System.nanoTime() - started < minute * 60_000_000_000L) {
        bout.feed(next(seeds), seeds.nextLong());
      }
      System.out.println("minute " + minute + ": " + bout);
    }
  }

  private Target next(Random seeds) {
    boolean rules = seeds.nextInt(10) < RULES_IN_TEN;
    return targets.get(rules ? 0 : 1 + seeds.nextInt(targets.size() - 1));
  }

  private Target target(String name) {
    return targets.stream()
        .filter(target -> target.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no target " + name));
  }
}
