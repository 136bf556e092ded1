package cn.duban.examples.cli;

import cn.duban.fact.FactType;
import cn.duban.notice.Notice;
import cn.duban.notice.Vocabulary;
import cn.duban.text.Labelled;
import cn.duban.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts what a rule says into words: whom it binds, what it asks and until when. */
final class RuleWords {
  private static final Map<String, Text> CONSTANTS = constants();

  private final Console console;
  private final Vocabulary vocabulary;
  private final Notice notice;

  RuleWords(Console console, Vocabulary vocabulary, Notice notice) {
    this.console = console;
    this.vocabulary = vocabulary;
    this.notice = notice;
  }

  /** The WHEN part with the labels of types, fields and constants. */
  String whom(RuleText rule) {
    List<String> when = rule.when();
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < when.size(); i++) {
      String token = when.get(i);
      if (token.equals(".")
          || (i + 1 < when.size() && when.get(i + 1).equals(".") && !token.startsWith("$"))) {
        continue; // OrgKind.DEPARTMENT is told by its last word
      }
      boolean tight =
          ",)".contains(token) || (out.length() > 0 && out.charAt(out.length() - 1) == '(');
      String word = ":".equals(token) ? "=" : word(token, rule);
      boolean opens = word.equals("(");
      out.append(out.length() == 0 || tight || opens ? "" : " ").append(word);
    }
    return out.toString();
  }

  private String word(String token, RuleText rule) {
    if (token.startsWith("\"")) {
      return console.words(vocabulary.label(RuleText.unquoted(token)));
    }
    Optional<Text> label =
        FactType.named(token)
            .map(FactType::label)
            .or(() -> Optional.ofNullable(CONSTANTS.get(token)))
            .or(() -> field(token, rule));
    return label.map(console::words).orElse(token);
  }

  /** What people call a field of one of the types that a rule names. */
  private static Optional<Text> field(String name, RuleText rule) {
    return rule.when().stream()
        .flatMap(token -> FactType.named(token).stream())
        .flatMap(type -> type.field(name).stream())
        .map(FactType.Field::label)
        .findFirst();
  }

  /** One verb with its arguments. */
  String call(RuleText.Call call) {
    String verb = console.message("verb." + call.verb(), call.verb());
    String arguments = arguments(call);
    return arguments.isEmpty() ? verb : verb + " " + arguments;
  }

  /** The verb in words. */
  String verb(RuleText.Call call) {
    return console.message("verb." + call.verb(), call.verb());
  }

  /** The arguments in words. */
  String arguments(RuleText.Call call) {
    return call.arguments().stream()
        .map(argument -> argument.replaceFirst("^[A-Z]\\w*\\.", ""))
        .map(
            argument ->
                argument.startsWith("\"")
                    ? console.words(vocabulary.label(RuleText.unquoted(argument)))
                    : Optional.ofNullable(CONSTANTS.get(argument))
                        .map(console::words)
                        .orElse(argument))
        .collect(Collectors.joining(console.words("、", ", ")));
  }

  /** When the duty is due, as far as its rule tells; empty if it does not. */
  String due(RuleText rule) {
    List<String> parts = new ArrayList<>();
    List<RuleText.Call> calls = rule.calls();
    for (int i = 0; i < calls.size(); i++) {
      RuleText.Call call = calls.get(i);
      String field = field(call.argument(), rule).map(console::words).orElse(call.argument());
      String number = i == 0 ? "" : calls.get(i - 1).argument();
      switch (call.verb()) {
        case "by" -> parts.add(call.argument());
        case "undated" ->
            parts.add(
                console.words(
                    notice.undatedDue() + "（通知未写明）",
                    notice.undatedDue() + " (no date in the notice)"));
        case "fromIssue" -> parts.add(console.words("印发之日起", "from the day of issue"));
        case "monthly" -> parts.add(console.words("每月", "each month"));
        case "halfYearly" -> parts.add(console.words("每半年", "each half-year"));
        case "everyDay" -> parts.add(console.words("每天", "each day"));
        case "never" -> parts.add(console.words("始终", "at all times"));
        case "dueOn", "noLaterThan" -> parts.add(console.words("不晚于" + field, "by " + field));
        case "dueOnIfSet" ->
            parts.add(console.words("有" + field + "的按其规定", "by " + field + " if set"));
        case "daysAfter" -> parts.add(within(number, "日", "days", field));
        case "workingDaysAfter" -> parts.add(within(number, "个工作日", "working days", field));
        case "hoursAfter" -> parts.add(within(number, "小时", "hours", field));
        case "yearsAfter" -> parts.add(within(number, "年", "years", field));
        default -> {}
      }
    }
    return String.join(console.words("；", "; "), parts);
  }

  private String within(String number, String unit, String units, String field) {
    return console.words(
        field + "后" + number + unit + "内", "within " + number + " " + units + " after " + field);
  }

  private static Map<String, Text> constants() {
    Map<String, Text> constants = new HashMap<>();
    FactType.all().stream()
        .flatMap(type -> type.fields().values().stream())
        .flatMap(field -> Stream.concat(Stream.of(field.type()), field.typeArguments().stream()))
        .filter(Class::isEnum)
        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
        .forEach(
            constant -> {
              if (constant instanceof Labelled labelled) {
                String name = ((Enum<?>) constant).name();
                constants.putIfAbsent(name.toUpperCase(Locale.ROOT), labelled.label());
              }
            });
    return constants;
  }
}
