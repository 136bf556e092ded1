package cn.duban.internal.drl;

import cn.duban.internal.engine.Call;
import cn.duban.internal.engine.Call.Argument;
import cn.duban.internal.engine.Call.Kind;
import cn.duban.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the THEN part: one {@code duty.verb( … ).verb( … );} and nothing else. */
final class ChainParser {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s+|//[^\\r\\n]*|/\\*.*?\\*/|(?<string>\"[^\"\\\\\\n]*\")|(?<number>\\d+)"
              + "|(?<variable>\\$\\w+)|(?<name>[A-Za-z_]\\w*)|(?<mark>[.(),;])",
          Pattern.DOTALL);
  private static final Text FORM =
      new Text(
          "THEN 部分只能是一条 duty 语句，如 duty.of( $dept ).headcount( \"SAFETY_STAFF\" ).atLeast( 2"
              + " ).fromIssue();",
          "the THEN part is one duty chain such as"
              + " duty.of( $dept ).headcount( \"SAFETY_STAFF\" ).atLeast( 2 ).fromIssue();");

  private static final int SHOWN = 5;

  private final List<String> kinds = new ArrayList<>();
  private final List<String> tokens = new ArrayList<>();
  private int at;

  private ChainParser(String text) {
    if (text.indexOf('\\') >= 0) {
      throw refuse("\\", ""); // Java reads escapes before it reads comments: one could hide code
    }
    Matcher matcher = TOKEN.matcher(text);
    int end = 0;
    while (end < text.length()) {
      if (!matcher.find(end) || matcher.start() != end) {
        throw refuse(text.substring(end, Math.min(end + 1, text.length())), before(tokens.size()));
      }
      for (String kind : List.of("string", "number", "variable", "name", "mark")) {
        if (matcher.group(kind) != null) {
          kinds.add(kind);
          tokens.add(matcher.group(kind));
        }
      }
      end = matcher.end();
    }
  }

  /**
   * The calls of a chain in their order.
   *
   * @throws Refusal if the text is anything else
   */
  static List<Call> parse(String consequence) {
    return new ChainParser(consequence).chain();
  }

  private List<Call> chain() {
    List<Call> calls = new ArrayList<>();
    expect("duty");
    do {
      expect(".");
      calls.add(call());
    } while (peek().equals("."));
    expect(";");
    if (at < tokens.size()) {
      throw refuse(peek());
    }
    return calls;
  }

  private Call call() {
    String verb = next("name");
    List<Argument> arguments = new ArrayList<>();
    expect("(");
    while (!peek().equals(")")) {
      if (!arguments.isEmpty()) {
        expect(",");
      }
      arguments.add(argument());
    }
    expect(")");
    return new Call(verb, arguments);
  }

  private Argument argument() {
    String kind = at < kinds.size() ? kinds.get(at) : "";
    String token = peek();
    at++;
    return switch (kind) {
      case "string" -> new Argument(Kind.STRING, token.substring(1, token.length() - 1));
      case "number" -> new Argument(Kind.NUMBER, token);
      case "variable" -> new Argument(Kind.VARIABLE, token);
      case "name" -> word(token);
      default -> throw refuse(token, before(at - 1));
    };
  }

  private Argument word(String token) {
    if (token.equals("true") || token.equals("false")) {
      return new Argument(Kind.BOOLEAN, token);
    }
    expect(".");
    return new Argument(Kind.CONSTANT, token + "." + next("name"));
  }

  private String next(String kind) {
    if (at >= kinds.size() || !kinds.get(at).equals(kind)) {
      throw refuse(peek());
    }
    return tokens.get(at++);
  }

  private void expect(String token) {
    if (!peek().equals(token)) {
      throw refuse(peek());
    }
    at++;
  }

  private String peek() {
    return at < tokens.size() ? tokens.get(at) : "";
  }

  private Refusal refuse(String found) {
    return refuse(found, before(at));
  }

  /** The last tokens before one, for showing where it stands. */
  private String before(int token) {
    return String.join(
        "", tokens.subList(Math.max(0, token - SHOWN), Math.min(token, tokens.size())));
  }

  private static Refusal refuse(String found, String before) {
    String at = before.isEmpty() ? "" : before + " 后面";
    String zh = found.isEmpty() ? "没有写完，也许漏了分号" : "不应出现“" + found + "”";
    String en = found.isEmpty() ? "end" : found;
    return new Refusal(
        new Text(
            at + zh + "；" + FORM.zh(),
            "unexpected " + en + (before.isEmpty() ? "" : " after " + before) + "; " + FORM.en()));
  }
}
