package cn.duban.examples.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what the tool prints. */
class ReadmeTest {
  private static final String RULES = "article-10-grassroots-supervision.drl";

  @TempDir Path parent;

  private Edited edited() throws IOException {
    return Edited.article10(parent)
        .replace(RULES, "atLeast( 2 )", "atLeast( 3 )")
        .replace(RULES, "keySectorRegulator != false", "safetyRegulator != false")
        .replace(RULES, "2022-06-30", "2022-07-31");
  }

  private static void shown(Run run) throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String printed = run.out().replace("\r\n", "\n").strip();
    assertTrue(readme.contains("\n" + printed + "\n"), () -> printed + run.err());
  }

  @Test
  void the_check() throws IOException {
    shown(
        edited()
            .replace(
                RULES, ".atLeast( 3 )\n        .fromIssue", ".atLeast（ 2 ）\n        .fromIssue")
            .run("check"));
  }

  @Test
  void the_diff() throws IOException {
    String folder = edited().folder().toString();
    shown(
        Run.of(
            "diff", "yangcheng2022", folder, Run.COUNTY, "--as-of", "2022-07-01", "--names", "3"));
  }

  @Test
  void the_explanation() throws IOException {
    shown(Run.of("assess", Run.COUNTY, "--as-of", "2022-07-01", "--explain", "10.2", "d07"));
  }
}
