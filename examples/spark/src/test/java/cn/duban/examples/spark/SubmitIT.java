package cn.duban.examples.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Submits the finished jar to a Spark that has nothing of ours. */
@EnabledIfSystemProperty(named = "province.jar", matches = ".+")
class SubmitIT {
  private static final Pattern OURS =
      Pattern.compile(
          ".*(classes|rules-(core|drl)[^/]*|quickstart[^/]*|province)(\\.jar)?/?"
              + "|.*/(drools|kie|mvel|picocli|jackson-dataformat|snakeyaml|jspecify|junit)[^/]*");

  @TempDir Path parent;

  @Test
  void spark_submit_runs_the_jar() throws Exception {
    String facts = parent.resolve("facts").toString();
    String out = parent.resolve("out").toString();

    String printed =
        submit("--counties", "1", "--as-of", "2022-07-01", "--facts", facts, "--out", out);

    assertTrue(printed.startsWith("0 "), printed);
    assertTrue(printed.contains("1 counties: 1 now"), printed);
    assertTrue(submit("--help").contains("--facts=FOLDER"));
    assertEquals("2 ", submit("--facts", facts).substring(0, 2));
  }

  private static String submit(String... args) throws IOException, InterruptedException {
    String path = System.getProperty("surefire.test.class.path", "");
    String spark =
        Stream.of(path.split(File.pathSeparator))
            .filter(entry -> !OURS.matcher(entry).matches())
            .collect(Collectors.joining(File.pathSeparator));
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Dfile.encoding=UTF-8",
            "-Dlog4j2.configurationFile=" + Path.of("src/main/resources/log4j2.properties"),
            "@java.args",
            "-cp",
            spark,
            "org.apache.spark.deploy.SparkSubmit",
            "--master",
            "local[1]",
            "--conf",
            "spark.ui.enabled=false",
            "--conf",
            "spark.driver.host=localhost",
            "--conf",
            "spark.driver.bindAddress=127.0.0.1",
            "--class",
            Province.class.getName(),
            System.getProperty("province.jar"));
    builder.command().addAll(List.of(args));
    Process process = builder.redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return process.waitFor() + " " + printed;
  }
}
