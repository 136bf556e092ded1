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

  /** Who owes the duty, in short: 县直部门（负有安全监管职责）. */
  String bearer(RuleText rule) {
    RuleText.Call first = rule.calls().get(0);
    return switch (first.verb()) {
      case "ofEach" ->
          arguments(new RuleText.Call("", first.arguments().subList(0, 1)))
              + inBrackets(subject(rule, first.arguments().get(1)));
      case "about" -> {
        String type = type(rule, first.argument()).map(t -> console.words(t.label())).orElse("");
        String field = rule.calls().get(1).argument();
        String label = field(field, rule).map(console::words).orElse(field);
        yield console.words(type + "的" + label, label + " of the " + type);
      }
      case "follows" -> console.words("未落实义务的主体", "who violated the duty");
      default -> subject(rule, first.argument());
    };
  }

  /** The kinds that a variable can be of, and what else is asked of it. */
  private String subject(RuleText rule, String variable) {
    List<String> kinds = new ArrayList<>();
    List<String> more = new ArrayList<>();
    for (List<String> condition : Condition.split(inside(rule, variable), ",")) {
      List<String> constants =
          condition.stream()
              .flatMap(token -> Optional.ofNullable(CONSTANTS.get(token)).stream())
              .map(console::words)
              .toList();
      if (condition.get(0).equals("kind")) {
        kinds.addAll(constants);
      } else {
        more.add(demand(condition, constants, rule));
      }
    }
    String subject =
        kinds.isEmpty()
            ? type(rule, variable).map(t -> console.words(t.label())).orElse(variable)
            : String.join(console.words("、", ", "), kinds);
    return more.isEmpty()
        ? subject
        : subject + inBrackets(String.join(console.words("，", ", "), more));
  }

  /** What a condition asks, where it can be said in a word. */
  private String demand(List<String> condition, List<String> constants, RuleText rule) {
    String label = field(condition.get(0), rule).map(console::words).orElse("");
    boolean simple = condition.contains("false") && !(label.isEmpty() && constants.isEmpty());
    return simple
        ? label + String.join(console.words("、", ", "), constants)
        : console.words("另有条件", "on conditions");
  }

  private String inBrackets(String text) {
    return console.words("（" + text + "）", " (" + text + ")");
  }

  private static Optional<FactType> type(RuleText rule, String variable) {
    int at = rule.when().indexOf(variable);
    return at < 0 || at + 2 >= rule.when().size()
        ? Optional.empty()
        : FactType.named(rule.when().get(at + 2));
  }

  /** What stands in the brackets of the pattern that binds a variable. */
  private static List<String> inside(RuleText rule, String variable) {
    List<String> when = rule.when();
    int open = when.indexOf(variable) + 3;
    return type(rule, variable).isEmpty() || open >= when.size()
        ? List.of()
        : when.subList(open + 1, Condition.close(when, open));
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
    boolean eachActivity = rule.calls().stream().anyMatch(c -> c.verb().equals("eachActivity"));
    Stream<String> types = eachActivity ? Stream.of("Activity") : Stream.of();
    return Stream.concat(types, rule.when().stream())
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
