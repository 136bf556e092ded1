package cn.duban.yangcheng2022;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.RuleSet;
import cn.duban.Scenarios;
import cn.duban.notice.Article;
import cn.duban.notice.Obligation;
import cn.duban.notice.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The catalogue against the text of the notice, the readings and the scenarios. */
class CatalogueTest {
  private static final Pattern CLAUSE_END = Pattern.compile("[，。；：]");
  private static final Pattern MARKS = Pattern.compile("[、！？“”《》（）\\s]+");
  private static final String COVERED = "|";

  private final RuleSet rules = Yangcheng2022.rules();
  private final Map<Integer, String> text = articles();

  @Test
  void each_article_has_its_duties() {
    Map<Integer, Long> perArticle =
        rules.catalogue().stream()
            .collect(
                Collectors.groupingBy(Obligation::article, TreeMap::new, Collectors.counting()));
    assertEquals(
        "{1=4, 2=6, 3=10, 4=10, 5=4, 6=9, 7=7, 8=51, 9=8, 10=8, 11=6, 12=7, 13=5, 14=22, 15=8,"
            + " 16=3, 17=10, 18=7, 19=6, 20=7}",
        perArticle.toString());
  }

  @Test
  void the_items_of_an_article_are_numbered_without_a_gap_in_the_order_of_the_rules() {
    Map<String, List<Integer>> items = new TreeMap<>();
    for (Obligation duty : rules.catalogue()) {
      int dot = duty.id().lastIndexOf('.');
      items
          .computeIfAbsent(duty.id().substring(0, dot), k -> new ArrayList<>())
          .add(Integer.parseInt(duty.id().substring(dot + 1)));
    }
    items.forEach(
        (article, numbers) -> {
          List<Integer> expected = new ArrayList<>();
          for (int i = 1; i <= numbers.size(); i++) {
            expected.add(i);
          }
          assertEquals(expected, numbers, article);
        });
  }

  @Test
  void each_quote_stands_word_for_word_in_its_article() {
    for (Obligation duty : rules.catalogue()) {
      assertTrue(article(duty.article()).contains(duty.quote()), duty.id() + " " + duty.quote());
    }
  }

  @Test
  void quotes_and_listed_pieces_touch_every_clause_of_the_articles() {
    for (int number : text.keySet()) {
      String left = article(number).replaceFirst("^\\d+\\.[^。]*。", "");
      for (String piece : pieces(number)) {
        assertTrue(article(number).contains(piece), "not in article " + number + ": " + piece);
        left = left.replace(piece, COVERED.repeat(piece.length()));
      }
      for (String clause : CLAUSE_END.split(left)) {
        boolean words = !MARKS.matcher(clause).replaceAll("").isEmpty();
        assertTrue(!words || clause.contains(COVERED), "article " + number + ": " + clause);
      }
    }
  }

  @Test
  void every_reading_is_cited() {
    Set<String> cited =
        rules.catalogue().stream().flatMap(d -> d.readings().stream()).collect(Collectors.toSet());
    assertEquals(
        new TreeSet<>(cited),
        rules.readings().stream().map(Reading::id).collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void the_scenarios_reach_every_outcome_of_every_duty() {
    assertEquals(
        List.of(),
        Scenarios.coverage(rules).stream()
            .filter(duty -> !duty.complete())
            .map(duty -> duty.line().en())
            .toList());
  }

  private List<String> pieces(int number) {
    List<String> pieces = new ArrayList<>();
    rules.catalogue().stream()
        .filter(d -> d.article() == number)
        .map(Obligation::quote)
        .forEach(pieces::add);
    rules.notice().article(number).orElseThrow().notEncoded().stream()
        .map(Article.Piece::text)
        .forEach(pieces::add);
    pieces.sort((a, b) -> Integer.compare(b.length(), a.length()));
    return pieces;
  }

  private String article(int number) {
    return text.getOrDefault(number, "");
  }

  private static Map<Integer, String> articles() {
    String all;
    try (InputStream in = Yangcheng2022.class.getResourceAsStream("notice.txt")) {
      all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    Map<Integer, String> articles = new TreeMap<>();
    Matcher matcher =
        Pattern.compile("(?ms)^(\\d+)\\.(.*?)(?=^\\d+\\.|^[一二三四五六]、|^阳城县人民政府$|\\z)").matcher(all);
    while (matcher.find()) {
      articles.put(Integer.parseInt(matcher.group(1)), matcher.group());
    }
    return articles;
  }
}
