package cn.duban.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Walks through the guide for analysts as they do: makes its edits, runs its commands. */
class GuideTest {
  private static final Path GUIDE = Path.of("../../rules-drl/README.md");
  private static final Pattern BLOCK =
      Pattern.compile("(?ms)^```(console|diff|drl|yaml)\\n(.*?)\\n```$");

  @TempDir Path desk;

  @Test
  void each_step_prints_what_the_guide_shows() throws Exception {
    Files.writeString(desk.resolve("password.txt"), "demo-2026\n");
    Matcher block = BLOCK.matcher(Files.readString(GUIDE));
    int steps = 0;
    while (block.find()) {
      steps++;
      switch (block.group(1)) {
        case "console" -> commands(block.group(2));
        case "diff" -> edit(block.group(2));
        default -> write(block.group(2));
      }
    }
    assertTrue(steps > 15, "blocks of the guide: " + steps);
  }

  /** Replaces lines with - by the lines with + that follow them, everywhere in the file. */
  private void edit(String block) throws IOException {
    List<String> lines = block.lines().toList();
    Path file = file(lines.get(0));
    String text = Files.readString(file);
    for (int i = 1; i < lines.size(); ) {
      String before = lines.get(i).substring(1);
      List<String> after = new ArrayList<>();
      for (i++; i < lines.size() && lines.get(i).startsWith("+"); i++) {
        after.add(lines.get(i).substring(1));
      }
      assertTrue(text.contains(before), file + " does not contain " + before);
      text = text.replace(before, String.join("\n", after));
    }
    Files.writeString(file, text);
  }

  private void write(String block) throws IOException {
    int end = block.indexOf('\n');
    Files.writeString(file(block.substring(0, end)), block.substring(end + 1) + "\n");
  }

  private Path file(String header) {
    assertTrue(header.startsWith("--- "), header);
    return desk.resolve(header.substring(4));
  }

  private void commands(String block) throws Exception {
    for (String part : block.split("(?m)^\\$ ")) {
      if (!part.isEmpty()) {
        List<String> lines = part.lines().toList();
        String shown = String.join("\n", lines.subList(1, lines.size()));
        String printed = run(lines.get(0).split(" "));
        assertTrue(
            pattern(shown).matcher(printed).matches(),
            () -> "$ " + lines.get(0) + "\n" + printed + "\nthe guide:\n" + shown);
      }
    }
  }

  /** What … stands for in the guide: any part of a line, or any lines if it stands alone. */
  private static Pattern pattern(String shown) {
    return Pattern.compile(
        Stream.of(shown.split("(?m)^…$", -1))
            .map(
                lines ->
                    Stream.of(lines.split("…", -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining(".*")))
            .collect(Collectors.joining("(?s:.*)")));
  }

  private String run(String... words) throws Exception {
    if (!words[0].equals("duban")) {
      return other(words);
    }
    String[] arguments = new String[words.length - 1];
    for (int i = 1; i < words.length; i++) {
      arguments[i - 1] = here(words[i]);
    }
    return Run.of(arguments)
        .out()
        .replace("\r\n", "\n")
        .replace(desk.toString().replace('\\', '/') + "/", "")
        .strip();
  }

  /** The tool of the JDK, run at the desk. */
  private String other(String... words) throws Exception {
    List<String> command = new ArrayList<>(List.of(words));
    command.set(0, Path.of(System.getProperty("java.home"), "bin", words[0]).toString());
    Process process =
        new ProcessBuilder(command).directory(desk.toFile()).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    return "";
  }

  private String here(String word) {
    return word.equals("county")
        ? Run.COUNTY
        : word.matches("(my-rules|office|password).*") ? desk.resolve(word).toString() : word;
  }
}
