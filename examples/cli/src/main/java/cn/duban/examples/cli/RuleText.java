package cn.duban.examples.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One rule as it is written, in a file that the library has accepted.
 *
 * @param file the rule file
 * @param line the line on which it begins, counted from 1
 * @param name its id and title
 * @param annotations their texts by name
 * @param when the words and marks of its WHEN part
 * @param calls the chain of its THEN part
 */
record RuleText(
    String file,
    int line,
    String name,
    Map<String, String> annotations,
    List<String> when,
    List<Call> calls) {
  private static final Pattern TOKEN =
      Pattern.compile(
          "//[^\\n"
              + "]*|/\\*.*?\\*/|(?<token>\"[^\"\\n"
              + "]*\"|'[^'\\n"
              + "]*'|[\\w$]+|==|!=|<=|>=|&&|\\|\\||\\S)",
          Pattern.DOTALL);

  /** Copies the lists. */
  RuleText {
    annotations = Map.copyOf(annotations);
    when = List.copyOf(when);
    calls = List.copyOf(calls);
  }

  /** One verb of a chain with its arguments as they are written. */
  record Call(String verb, List<String> arguments) {
    /** The first argument without quotes; empty if there is none. */
    String argument() {
      return arguments.isEmpty() ? "" : unquoted(arguments.get(0));
    }
  }

  /** The rules of all rule files, by file and in their order. */
  static List<RuleText> of(SortedMap<String, String> files) {
    List<RuleText> rules = new ArrayList<>();
    files.forEach(
        (file, text) -> {
          if (file.endsWith(".drl")) {
            rules.addAll(of(file, text));
          }
        });
    return rules;
  }

  private static List<RuleText> of(String file, String text) {
    List<String> tokens = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      if (matcher.group("token") != null) {
        tokens.add(matcher.group("token"));
        starts.add(matcher.start());
      }
    }
    List<RuleText> rules = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).equals("rule")) {
        int end = next(tokens, i, "end");
        rules.add(one(file, line(text, starts.get(i)), tokens.subList(i, end)));
        i = end;
      }
    }
    return rules;
  }

  private static RuleText one(String file, int line, List<String> tokens) {
    int when = next(tokens, 0, "when");
    int then = next(tokens, when, "then");
    return new RuleText(
        file,
        line,
        tokens.size() > 1 ? unquoted(tokens.get(1)) : "",
        annotations(tokens.subList(0, when)),
        tokens.subList(Math.min(when + 1, then), then),
        calls(tokens.subList(Math.min(then + 1, tokens.size()), tokens.size())));
  }

  private static Map<String, String> annotations(List<String> head) {
    Map<String, String> annotations = new LinkedHashMap<>();
    for (int i = 0; i + 3 < head.size(); i++) {
      if (head.get(i).equals("@")) {
        annotations.putIfAbsent(head.get(i + 1), unquoted(head.get(i + 3)));
      }
    }
    return annotations;
  }

  /** The chain {@code duty.verb( … ).verb( … );}. */
  private static List<Call> calls(List<String> then) {
    List<Call> calls = new ArrayList<>();
    int at = 0;
    while (at + 2 < then.size() && then.get(at + 1).equals(".")) {
      String verb = then.get(at + 2);
      int close = next(then, at + 1, ")");
      List<String> arguments = new ArrayList<>(List.of(""));
      for (String token : then.subList(Math.min(at + 4, close), close)) {
        int last = arguments.size() - 1;
        if (token.equals(",")) {
          arguments.add("");
        } else {
          arguments.set(last, arguments.get(last) + token);
        }
      }
      arguments.removeIf(String::isEmpty);
      calls.add(new Call(verb, List.copyOf(arguments)));
      at = close;
    }
    return calls;
  }

  private static int next(List<String> tokens, int from, String word) {
    int at = from;
    while (at < tokens.size() && !tokens.get(at).equals(word)) {
      at++;
    }
    return at;
  }

  private static int line(String text, int offset) {
    return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
  }

  static String unquoted(String token) {
    return token.length() > 1 && token.startsWith("\"") && token.endsWith("\"")
        ? token.substring(1, token.length() - 1)
        : token;
  }

  /** The id of its duty. */
  String duty() {
    return name.split("\\s", 2)[0];
  }

  /** Its WHEN part with the variables numbered: the same for rules that bind the same bearers. */
  List<String> whom() {
    Map<String, String> numbers = new LinkedHashMap<>();
    return when.stream()
        .map(token -> token.startsWith("$") ? number(numbers, token) : token)
        .toList();
  }

  private static String number(Map<String, String> numbers, String variable) {
    numbers.putIfAbsent(variable, "$" + numbers.size());
    return numbers.getOrDefault(variable, variable);
  }

  /** Where it stands, as problems name it. */
  String where() {
    return file + ":" + line + " " + name;
  }
}
