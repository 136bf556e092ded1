package cn.duban.examples.cli;

import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The tool {@code duban}: makes, checks, tests and compares rule sets, and judges facts by them.
 */
@Command(
    name = "duban",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    sortOptions = false,
    versionProvider = Duban.Version.class)
public final class Duban implements Runnable {
  private static final String WORDS = "cn.duban.examples.cli.messages";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      descriptionKey = "lang",
      scope = ScopeType.INHERIT)
  @SuppressWarnings("UnusedVariable") // read from the arguments before they are parsed
  private Language language = Language.ZH;

  private Duban() {}

  /**
   * Runs the tool.
   *
   * @param args see {@code --help}
   */
  public static void main(String[] args) {
    int code;
    try {
      code = run(System.out, System.err, readable(), Ansi.AUTO.enabled(), args);
    } catch (Throwable broken) { // never a stack trace: who runs this knows no Java
      System.err.println("内部错误 | internal error: " + broken);
      code = ExitCode.FAILED;
    }
    System.exit(code);
  }

  /**
   * Runs the tool and tells its exit code.
   *
   * @param charset in which it prints; files are UTF-8 in any case
   * @param colours whether both outputs are terminals that show colours
   */
  static int run(
      OutputStream out, OutputStream err, Charset charset, boolean colours, String... args) {
    Locale locale = Language.of(args).locale();
    ResourceBundle words = ResourceBundle.getBundle(WORDS, locale, new NoFallback());
    Console console = new Console(out, err, charset, colours, locale, words);
    CommandLine line = new CommandLine(new Duban());
    line.addSubcommand("new", new NewCommand(console));
    line.addSubcommand("check", new CheckCommand(console));
    line.addSubcommand("test", new TestCommand(console));
    line.addSubcommand("assess", new AssessCommand(console));
    line.addSubcommand("diff", new DiffCommand(console));
    line.addSubcommand("readings", new ReadingsCommand(console));
    line.addSubcommand("catalog", new CatalogCommand(console));
    line.addSubcommand("pack", new PackCommand(console));
    line.addSubcommand("completion", new CompletionCommand(console));
    return line.setResourceBundle(words)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(colours)
        .setColorScheme(CommandLine.Help.defaultColorScheme(colours ? Ansi.ON : Ansi.OFF))
        .setOut(console.out())
        .setErr(console.err())
        .setParameterExceptionHandler(new UsageErrors(console))
        .setExecutionExceptionHandler(new Failures(console))
        .execute(args);
  }

  /** Without a command there is nothing to do. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), words("nothing"));
  }

  private String words(String key) {
    ResourceBundle words = spec.resourceBundle();
    return words == null ? key : words.getString(key);
  }

  /** The encoding of the machine, or UTF-8 where that cannot write Chinese. */
  private static Charset readable() {
    Charset machine = Charset.defaultCharset();
    boolean chinese = machine.canEncode() && machine.newEncoder().canEncode('督');
    return chinese ? machine : StandardCharsets.UTF_8;
  }

  /** Chinese unless English is asked for, whatever the language of the machine. */
  private static final class NoFallback extends ResourceBundle.Control {
    @Override
    public Locale getFallbackLocale(String name, Locale locale) {
      return Locale.ROOT;
    }
  }

  /** The version in the manifest of the jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {
        "duban "
            + Optional.ofNullable(Duban.class.getPackage().getImplementationVersion()).orElse("-")
      };
    }
  }
}
