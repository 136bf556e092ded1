package cn.duban.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
  @TempDir Path parent;

  @ParameterizedTest
  @ValueSource(strings = {"new", "check", "test", "assess", "diff", "catalog", "completion"})
  void help_teaches_with_examples_in_both_languages(String command) {
    Run chinese = Run.of(command, "--help");
    assertEquals(0, chinese.code());
    assertTrue(chinese.out().contains("例子："), chinese.out());
    Run english = Run.of(command, "--help", "--lang", "en");
    assertTrue(english.out().contains("Examples:"), english.out());
    assertFalse(english.out().contains("选项"), english.out());
  }

  @Test
  void usage_errors_have_a_code_of_their_own() {
    assertEquals(2, Run.of().code());
    Run misspelt = Run.of("chekc", "x");
    assertEquals(2, misspelt.code());
    assertTrue(misspelt.err().contains("也许是：check"), misspelt.err());
    Run day = Run.of("assess", Run.COUNTY, "--as-of", "2022-06-31");
    assertEquals(2, day.code());
    assertTrue(day.err().contains("2022-06-31"), day.err());
  }

  @Test
  void colours_are_for_terminals_only() {
    Edited rules = Edited.empty(parent);
    assertFalse(rules.run("check").out().contains("\u001B"));
    assertTrue(Run.of(true, "check", rules.folder().toString()).out().contains("\u001B[32m"));
  }

  @Test
  void the_completion_script_knows_the_commands() {
    Run run = Run.of("completion");
    assertEquals(0, run.code());
    assertTrue(run.out().contains("catalog"), run.out());
  }

  @Test
  void the_catalogue_can_be_filtered_and_written_in_each_form() {
    Run table = Run.of("catalog", "--article", "10");
    assertTrue(table.out().contains("2022-06-30"), table.out());
    assertTrue(table.out().contains("合计 8 项"), table.out());
    assertTrue(Run.of("catalog", "--force", "CONSEQUENCE").out().contains("6.8"));
    assertFalse(Run.of("catalog", "--due-by", "2022-06-30").out().contains("2022-12-31"));
    assertTrue(Run.of("catalog", "--format", "csv").out().startsWith("\uFEFF编号,条,标题"));
    assertTrue(
        Run.of("catalog", "--format", "json").out().contains("\"lastDay\" : \"2022-06-30\""));
    assertTrue(Run.of("catalog", "--format", "markdown").out().startsWith("| 编号 |"));
  }
}
