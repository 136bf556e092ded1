package cn.duban.examples.quickstart.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FoldedLinesTest {
  @Test
  void a_short_line_stays_as_it_is() {
    String line = "SUMMARY:" + "a".repeat(67) + "\r\n";

    assertEquals(line, FoldedLines.of(line));
  }

  @Test
  void older_folds_are_taken_out_even_within_a_character() {
    String cut = "SUMMARY:" + "a".repeat(66) + "\uD842\r\n \uDFB7\r\n";

    assertEquals("SUMMARY:" + "a".repeat(66) + "\r\n 𠮷\r\n", FoldedLines.of(cut));
  }

  @Test
  void no_line_has_more_than_75_octets_and_no_character_is_cut() {
    String text = "SUMMARY:" + "督𠮷é".repeat(60) + "\r\nEND:VEVENT\r\n";

    String folded = FoldedLines.of(text);

    for (String line : folded.split("\r\n")) {
      assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
      assertTrue(!line.contains("?"), line);
    }
    assertEquals(text, folded.replace("\r\n ", ""));
    assertEquals(
        text,
        new String(folded.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
            .replace("\r\n ", ""));
  }
}
