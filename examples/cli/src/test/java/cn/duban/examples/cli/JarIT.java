package cn.duban.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Runs the finished jar: all services of the engine must be in it. */
@EnabledIfSystemProperty(named = "duban.jar", matches = ".+")
class JarIT {
  @TempDir Path parent;

  @Test
  void the_jar_makes_and_checks_rule_sets() throws Exception {
    Path folder = parent.resolve("rules");
    assertEquals("0", jar("new", folder.toString(), "--only", "article-10").split(" ", 2)[0]);
    String checked = jar("check", folder.toString());
    assertTrue(checked.startsWith("0 没有问题"), checked);
  }

  private static String jar(String... args) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Dfile.encoding=UTF-8",
            "-Dstdout.encoding=UTF-8",
            "-jar",
            System.getProperty("duban.jar"));
    builder.command().addAll(List.of(args));
    Process process = builder.redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return process.waitFor() + " " + printed;
  }
}
