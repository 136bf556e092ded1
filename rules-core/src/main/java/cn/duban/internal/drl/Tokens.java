package cn.duban.internal.drl;

import cn.duban.text.Text;
import java.util.List;

/** The words and marks of one condition, read from left to right. */
final class Tokens {
  private final List<String> all;
  private int at;

  Tokens(List<String> all) {
    this.all = all;
  }

  boolean atEnd() {
    return at >= all.size();
  }

  String peek() {
    return atEnd() ? "" : all.get(at);
  }

  String next() {
    return atEnd() ? "" : all.get(at++);
  }

  boolean take(String token) {
    if (peek().equals(token)) {
      at++;
      return true;
    }
    return false;
  }

  void expect(String token) {
    if (!take(token)) {
      throw refuse();
    }
  }

  /** The next token cannot stand where it does. */
  Refusal refuse() {
    String token = peek();
    return new Refusal(
        new Text(
            "条件中此处不能写 %s；条件只能比较事实的属性，如 kind == OrgKind.TOWNSHIP"
                .formatted(token.isEmpty() ? "（空）" : token),
            "%s cannot stand here in a condition; it compares properties, such as kind == OrgKind.TOWNSHIP"
                .formatted(token.isEmpty() ? "nothing" : token)));
  }
}
