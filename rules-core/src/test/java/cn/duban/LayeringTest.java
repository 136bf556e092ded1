package cn.duban;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may use whom, read from the sources themselves. */
class LayeringTest {
  private static final Path SOURCES = Path.of("src/main/java/cn/duban");
  private static final Pattern OWN = Pattern.compile("\\bcn\\.duban\\.((?:[a-z]+\\.)*)[A-Z]");
  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          entry("text", Set.of()),
          entry("fact", Set.of("text")),
          entry("notice", Set.of("text")),
          entry("finding", Set.of("text", "fact", "notice")),
          entry("duty", Set.of("text", "fact", "notice", "finding")),
          entry("mutation", Set.of("text", "fact", "notice", "duty")),
          entry("scenario", Set.of("text", "fact", "notice", "finding")),
          entry("io", Set.of("text", "fact", "notice", "finding", "scenario")),
          entry("internal.engine", Set.of("text", "fact", "notice", "finding", "duty")),
          entry(
              "internal.drl",
              Set.of("text", "fact", "notice", "finding", "duty", "internal.engine")),
          entry(
              "",
              Set.of(
                  "text",
                  "fact",
                  "notice",
                  "finding",
                  "mutation",
                  "scenario",
                  "io",
                  "internal.engine",
                  "internal.drl")));

  @Test
  void each_package_uses_only_what_lies_below_it() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path file : files()) {
      String from = packageOf(file);
      assertTrue(MAY_USE.containsKey(from), "a package without a place in the layers: " + from);
      Matcher used = OWN.matcher(code(file));
      while (used.find()) {
        String to = used.group(1).replaceAll("\\.$", "");
        if (!to.equals(from) && !MAY_USE.get(from).contains(to)) {
          wrong.add(file + " uses " + to);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void drools_is_known_to_one_package_only() throws IOException {
    assertOnly("internal.drl", Pattern.compile("\\borg\\.(drools|kie)\\."));
  }

  @Test
  void jackson_is_known_to_one_package_only() throws IOException {
    assertOnly("io", Pattern.compile("\\bcom\\.fasterxml\\."));
  }

  @Test
  void nothing_reads_the_clock_or_the_settings_of_the_machine() throws IOException {
    Pattern machine =
        Pattern.compile(
            "\\.now\\(\\)|currentTimeMillis|systemDefault\\(|Locale\\.getDefault"
                + "|Charset\\.defaultCharset|TimeZone\\.getDefault|getBytes\\(\\)|new Date\\(");
    assertOnly("nowhere", machine);
    // The time limit of an assessment stops it, but never changes what it finds.
    for (Path file : files()) {
      assertEquals(
          file.endsWith("Watchdog.java"), code(file).contains("nanoTime"), file.toString());
    }
  }

  private static void assertOnly(String home, Pattern foreign) throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path file : files()) {
      if (!packageOf(file).equals(home) && foreign.matcher(code(file)).find()) {
        wrong.add(file.toString());
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static String packageOf(Path file) {
    return SOURCES.relativize(file.getParent()).toString().replace('/', '.').replace('\\', '.');
  }

  /** Without comments: Javadoc may link upwards. */
  private static String code(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8)
        .replaceAll("(?s)/\\*.*?\\*/", "")
        .replaceAll("//[^\n]*", "");
  }
}
