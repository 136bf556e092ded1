package cn.duban.examples.cli;

import java.io.PrintWriter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, and where to read how it is right. */
final class UsageErrors implements IParameterExceptionHandler {
  /** How picocli refuses what is no constant of an enum. */
  private static final Pattern CHOICE =
      Pattern.compile(".*expected one of \\[(?<known>.*)] .* but was '(?<given>.*)'");

  private final Console console;

  UsageErrors(Console console) {
    this.console = console;
  }

  @Override
  public int handleParseException(ParameterException error, String[] args) {
    CommandLine command = error.getCommandLine();
    PrintWriter err = console.err();
    if (error instanceof MissingParameterException missing) {
      String names =
          missing.getMissing().stream().map(UsageErrors::name).collect(Collectors.joining(" "));
      console.tell("缺少参数：" + names, "Missing: " + names);
    } else if (error instanceof UnmatchedArgumentException unmatched) {
      String names = String.join(" ", unmatched.getUnmatched());
      console.tell("不认识：" + names, "Unknown: " + names);
      String near = String.join(" / ", unmatched.getSuggestions());
      if (!near.isEmpty()) {
        console.tell("也许是：" + near, "Perhaps: " + near);
      }
    } else if (error.getCause() instanceof TypeConversionException wrong) {
      wrong(String.valueOf(wrong.getMessage()));
    } else if (error.getArgSpec() != null) {
      String name = name(error.getArgSpec());
      String value = error.getValue() == null ? "" : " " + error.getValue();
      console.tell("参数不对：" + name + value, "Wrong argument: " + name + value);
    } else {
      err.println(error.getMessage());
    }
    String help = command.getCommandSpec().qualifiedName() + " --help";
    console.tell("用法和例子见 " + help, "For the usage and examples see " + help);
    return ExitCode.USAGE;
  }

  /** Our converters say it in Chinese and in English, picocli in English only. */
  private void wrong(String message) {
    Matcher choice = CHOICE.matcher(message);
    String[] sides = message.split(" \\| ", 2);
    if (choice.matches()) {
      console.tell(
          "“%s”不对；可用：%s".formatted(choice.group("given"), choice.group("known")),
          "'%s' is none of %s".formatted(choice.group("given"), choice.group("known")));
    } else {
      console.tell(sides[0], sides[sides.length - 1]);
    }
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? (option.longestName() + " " + option.paramLabel()).strip()
        : argument.paramLabel();
  }
}
