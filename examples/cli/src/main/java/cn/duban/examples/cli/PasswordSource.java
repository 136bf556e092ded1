package cn.duban.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the password of the key store comes from: never the command line, which others can see. */
final class PasswordSource {
  @Option(names = "--password-file", paramLabel = "FILE", descriptionKey = "passwordFile")
  private @Nullable Path file;

  @Option(names = "--password-env", paramLabel = "NAME", descriptionKey = "passwordEnv")
  private @Nullable String variable;

  /**
   * The password: the first line of the file, the value of the variable, or what is typed.
   *
   * @throws Refusal if there is none
   */
  char[] read(Console console) throws IOException {
    if (file != null) {
      return Files.readString(file).lines().findFirst().orElse("").toCharArray();
    }
    if (variable != null) {
      String value = System.getenv(variable);
      if (value == null) {
        throw Refusal.usage("没有环境变量 " + variable, "There is no environment variable " + variable);
      }
      return value.toCharArray();
    }
    char[] typed = typed(console);
    if (typed == null) {
      throw Refusal.usage(
          "这里不能输入口令；请用 --password-file 或 --password-env",
          "No password can be typed here; use --password-file or --password-env");
    }
    return typed;
  }

  /** What is typed unseen; null without a terminal: before Java 22 there is then no console. */
  @SuppressWarnings("SystemConsoleNull")
  private static char @Nullable [] typed(Console console) {
    java.io.Console terminal = System.console();
    String prompt = console.words("密钥库口令：", "Password of the key store: ");
    return terminal == null ? null : terminal.readPassword("%s", prompt);
  }
}
