package cn.duban.examples.quickstart.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text on its ground has at least the contrast that WCAG 2.1 asks for at level AA. */
class ContrastTest {
  private static final double ENOUGH = 4.5;
  private static final Pattern COLOUR = Pattern.compile("--([\\w-]+): #([0-9a-f]{3,6});");

  @ParameterizedTest
  @CsvSource({
    "s0-ink, s0",
    "s1-ink, s1",
    "s2-ink, s2",
    "s3-ink, s3",
    "s4-ink, s4",
    "s5-ink, s5",
    "s6-ink, s6",
    "ink, paper",
    "ink, sheet",
    "soft, paper",
    "soft, sheet",
    "soft, faint",
    "accent, sheet",
    "accent, paper",
    "mark-ink, mark",
    "note-ink, note"
  })
  void text_can_be_read_by_day_and_by_night(String text, String ground) throws IOException {
    String style = style();
    int night = style.indexOf("[data-theme=\"dark\"]");
    Map<String, String> colours = new HashMap<>();
    read(style.substring(0, night), colours);
    check("day", colours, text, ground);
    read(style.substring(night), colours);
    check("night", colours, text, ground);
  }

  private static void check(String when, Map<String, String> colours, String text, String ground) {
    double contrast = contrast(colours.get(text), colours.get(ground));
    assertTrue(contrast >= ENOUGH, when + ": " + text + " on " + ground + " has " + contrast);
  }

  private static double contrast(String one, String other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private static double luminance(String colour) {
    String six = colour.length() == 6 ? colour : colour.replaceAll(".", "$0$0");
    double[] weights = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      double part = Integer.parseInt(six.substring(2 * i, 2 * i + 2), 16) / 255.0;
      sum += weights[i] * (part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
    }
    return sum;
  }

  private static void read(String style, Map<String, String> colours) {
    Matcher colour = COLOUR.matcher(style);
    while (colour.find()) {
      colours.put(colour.group(1), colour.group(2));
    }
  }

  private static String style() throws IOException {
    try (InputStream in = HtmlReport.class.getResourceAsStream("report.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
