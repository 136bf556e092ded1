package cn.duban.yangcheng2022;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The shipped rules need neither Drools nor YAML to judge: that is why programs start fast. */
class StartTest {
  @Test
  void the_first_finding_comes_without_parser_and_compiler() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load",
                "-cp",
                System.getProperty("java.class.path"),
                FirstFinding.class.getName())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertEquals(0, process.waitFor(), output);
    assertTrue(output.contains("cn.duban.yangcheng2022.RulesAsJava"), output);
    List<String> heavy =
        output
            .lines()
            .filter(line -> line.matches(".* (org\\.drools|org\\.kie|org\\.yaml)\\..*"))
            .toList();
    assertEquals(List.of(), heavy);
    assertTrue(output.lines().anyMatch(line -> line.matches("findings: [1-9]\\d+")));
  }
}
