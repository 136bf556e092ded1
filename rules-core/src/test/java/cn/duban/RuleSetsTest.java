package cn.duban;

import static cn.duban.TestRules.DEPARTMENT;
import static cn.duban.fact.Sample.DEPT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.fact.Facts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A directory that is edited while the host runs. */
@Timeout(300)
class RuleSetsTest {
  private static final Facts FACTS = Facts.builder().add(DEPT).reports("PLAN", "LIST").build();

  @TempDir Path folder;

  private final BlockingQueue<RuleSet> loaded = new LinkedBlockingQueue<>();
  private final BlockingQueue<RuleSetException> refused = new LinkedBlockingQueue<>();

  private static TestRules asking(String code) {
    return TestRules.set()
        .rule("1.1", DEPARTMENT, "duty.of( $body ).document( '" + code + "' ).by( '2022-06-30' );");
  }

  private RuleSets watch() {
    return RuleSets.watch(folder, loaded::add, refused::add);
  }

  private static <T> T next(BlockingQueue<T> queue) throws InterruptedException {
    T next = queue.poll(60, TimeUnit.SECONDS);
    assertNotNull(next, "nothing came");
    return next;
  }

  private static List<String> codes(RuleSet rules) {
    return rules.catalogue().get(0).codes();
  }

  @Test
  void an_edit_takes_the_place_of_the_old_set() throws InterruptedException {
    asking("PLAN").writeTo(folder);
    try (RuleSets sets = watch()) {
      assertEquals(List.of("PLAN"), codes(sets.current()));

      asking("LIST").writeTo(folder);

      assertSame(next(loaded), sets.current());
      assertEquals(List.of("LIST"), codes(sets.current()));
    }
  }

  @Test
  void a_broken_edit_is_told_and_leaves_the_old_set_in_force() throws InterruptedException {
    asking("PLAN").writeTo(folder);
    try (RuleSets sets = watch()) {
      RuleSet before = sets.current();

      asking("PLANN").writeTo(folder);

      assertTrue(next(refused).getMessage().contains("PLAN"));
      assertSame(before, sets.current());

      asking("LIST").writeTo(folder);
      assertEquals(List.of("LIST"), codes(next(loaded)));
    }
  }

  @Test
  void a_new_file_and_a_deleted_one_are_seen() throws IOException, InterruptedException {
    asking("PLAN").writeTo(folder);
    try (RuleSets sets = watch()) {
      Path more = folder.resolve("article-02-more.drl");
      Files.writeString(
          more, asking("LIST").text(TestRules.FILE).replace("1.1", "2.1").replace("义务", "另一条义务"));
      assertEquals(2, next(loaded).catalogue().size());

      Files.delete(more);
      assertEquals(1, next(loaded).catalogue().size());
      assertEquals(1, sets.current().catalogue().size());
    }
  }

  @Test
  void a_directory_may_hold_only_what_differs() throws IOException, InterruptedException {
    RuleSet base = asking("PLAN").load();
    Files.writeString(folder.resolve(TestRules.FILE), asking("LIST").text(TestRules.FILE));
    try (RuleSets sets = RuleSets.watch(folder, base, loaded::add, refused::add)) {
      assertEquals(List.of("LIST"), codes(sets.current()));

      Files.writeString(folder.resolve(TestRules.FILE), asking("GRADE").text(TestRules.FILE));
      assertEquals(List.of("GRADE"), codes(next(loaded)));
    }
  }

  @Test
  void a_directory_without_a_rule_set_is_refused_at_once() {
    assertThrows(RuleSetException.class, this::watch);
  }

  /** {@code -Dduban.reloads=1000} for a long run. */
  @Test
  void assessments_go_on_while_rules_are_reloaded() throws InterruptedException {
    int reloads = Integer.getInteger("duban.reloads", 5);
    asking("PLAN").writeTo(folder);
    AtomicBoolean running = new AtomicBoolean(true);
    AtomicLong assessments = new AtomicLong();
    List<Throwable> failures = new ArrayList<>();
    try (RuleSets sets = watch()) {
      List<Thread> hosts = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        Thread host =
            new Thread(
                () -> {
                  while (running.get()) {
                    assertEquals(
                        1,
                        sets.current().assess(FACTS, LocalDate.of(2022, 7, 1)).findings().size());
                    assessments.incrementAndGet();
                  }
                });
        host.setUncaughtExceptionHandler(
            (thread, failure) -> {
              synchronized (failures) {
                failures.add(failure);
              }
            });
        hosts.add(host);
        host.start();
      }
      for (int i = 0; i < reloads; i++) {
        asking(i % 2 == 0 ? "LIST" : "PLAN").writeTo(folder);
        next(loaded);
      }
      running.set(false);
      for (Thread host : hosts) {
        host.join();
      }
    }
    assertEquals(List.of(), failures);
    assertTrue(assessments.get() > 0);
  }
}
