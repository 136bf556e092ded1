package cn.duban.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.notice.Obligation;
import cn.duban.yangcheng2022.Yangcheng2022;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what the programs print. */
class ReadmeTest {
  private static final Pattern FENCED = Pattern.compile("(?ms)^```(\\w*)\n(.*?)^```$");

  private static final Path README = Path.of("../../README.md");
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| (\\d+) [^|]+\\| `[^|]+\\| ([\\d, ]+) \\|");

  @TempDir Path folder;

  @Test
  void its_ten_lines_are_those_of_the_program() throws IOException {
    String program =
        Files.readString(
            Path.of("src/main/java/cn/duban/examples/quickstart/TenLines.java"),
            StandardCharsets.UTF_8);
    int begin = program.indexOf("// README begin") + "// README begin".length();
    String lines = program.substring(begin, program.indexOf("// README end")).stripIndent().strip();
    assertEquals(lines, block("java", 0));
  }

  @Test
  void its_ten_lines_print_what_it_says() throws IOException {
    PrintStream console = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      TenLines.main(new String[0]);
    } finally {
      System.setOut(console);
    }
    assertEquals(block("", 3), printed.toString(StandardCharsets.UTF_8).strip());
  }

  @Test
  void its_first_command_prints_what_it_says() throws IOException {
    String shown = block("", 1);
    String head = shown.substring(0, shown.lastIndexOf('…')).strip();
    String printed = Run.shipped("2022-07-01", folder).out().replace("\r\n", "\n");
    assertTrue(printed.startsWith(head), () -> "README:\n" + head + "\nprinted:\n" + printed);
  }

  @Test
  void its_table_counts_the_duties_of_every_article() throws IOException {
    Map<Integer, Long> told = new TreeMap<>();
    Matcher row = ROW.matcher(Files.readString(README, StandardCharsets.UTF_8));
    while (row.find()) {
      long duties = Stream.of(row.group(2).split(", ")).mapToLong(Long::parseLong).sum();
      told.put(Integer.valueOf(row.group(1)), duties);
    }
    Map<Integer, Long> encoded =
        Yangcheng2022.rules().catalogue().stream()
            .collect(
                Collectors.groupingBy(Obligation::article, TreeMap::new, Collectors.counting()));
    assertEquals(encoded, told);
  }

  /** A fenced block of the README, the n-th of its language, counted from 0. */
  private static String block(String language, int number) throws IOException {
    String readme = Files.readString(README, StandardCharsets.UTF_8);
    List<String> blocks = new ArrayList<>();
    Matcher matcher = FENCED.matcher(readme);
    while (matcher.find()) {
      if (matcher.group(1).equals(language)) {
        blocks.add(matcher.group(2).strip());
      }
    }
    return blocks.get(number);
  }
}
