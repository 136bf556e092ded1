package cn.duban.examples.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewCommandTest {
  private static final String FILE = "article-10-grassroots-supervision";

  @TempDir Path parent;

  @Test
  void copies_every_shipped_file_byte_for_byte() throws IOException {
    Path folder = parent.resolve("all");
    assertEquals(0, Run.of("new", folder.toString()).code());
    for (var file : ShippedRules.files().entrySet()) {
      assertArrayEquals(file.getValue(), Files.readAllBytes(folder.resolve(file.getKey())));
    }
    assertTrue(Files.readString(folder.resolve("README.md")).contains("duban check all"));
    assertTrue(RuleFolder.of(folder.toString()).standsAlone());
  }

  @Test
  void copies_only_what_is_to_be_changed_with_its_scenarios() {
    Path folder = Edited.article10(parent).folder();
    assertTrue(Files.exists(folder.resolve(FILE + ".drl")));
    assertTrue(Files.exists(folder.resolve("scenarios/" + FILE + ".yaml")));
    assertFalse(Files.exists(folder.resolve("notice.yaml")));
    assertFalse(RuleFolder.of(folder.toString()).standsAlone());
  }

  @Test
  void the_empty_rule_set_passes_check_test_coverage_and_mutation() {
    Edited rules = Edited.empty(parent);
    assertEquals("没有问题：1 项义务。", rules.run("check").out().strip());
    Run test = rules.run("test", "--coverage", "--mutate");
    assertEquals(0, test.code(), test.out());
    assertTrue(test.out().contains("0 处没有情景发现"), test.out());
  }

  @Test
  void leaves_a_folder_alone_that_holds_something() throws IOException {
    Files.writeString(parent.resolve("mine.txt"), "mine");
    Run run = Run.of("new", parent.toString());
    assertEquals(2, run.code());
    assertTrue(run.err().contains("不是空目录"), run.err());
  }

  @Test
  void names_the_files_there_are_if_none_begins_so() {
    Run run = Run.of("new", parent.resolve("x").toString(), "--only", "artikle");
    assertEquals(2, run.code());
    assertTrue(run.err().contains(FILE + ".drl"), run.err());
  }
}
