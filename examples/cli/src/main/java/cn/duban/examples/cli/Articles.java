package cn.duban.examples.cli;

import cn.duban.RuleSet;
import cn.duban.notice.Article;
import java.util.List;

/** The articles that were named on the command line. */
final class Articles {
  private Articles() {}

  /**
   * Looks that the notice has them all.
   *
   * @throws Refusal if it lacks one
   */
  static void refuseUnknown(RuleSet rules, List<Integer> articles) {
    List<Integer> known = rules.notice().articles().stream().map(Article::number).toList();
    articles.stream()
        .filter(article -> !known.contains(article))
        .findFirst()
        .ifPresent(
            article -> {
              throw Refusal.usage(
                  "通知没有第 %d 条；有 %s".formatted(article, known),
                  "The notice has no article %d; it has %s".formatted(article, known));
            });
  }
}
