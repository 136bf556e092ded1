package cn.duban.examples.cli;

import cn.duban.RuleSet;
import cn.duban.Scenarios;
import cn.duban.Trust;
import cn.duban.notice.Edition;
import cn.duban.text.Problem;
import cn.duban.yangcheng2022.Yangcheng2022;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code duban pack}: makes a signed jar of a rule set that is in order. */
@Command(name = "pack")
final class PackCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "DIR", descriptionKey = "dir")
  private String dir = "";

  @Option(names = "--key", paramLabel = "FILE", required = true, descriptionKey = "key")
  private Path key = Path.of("");

  @Option(names = "--alias", paramLabel = "NAME", descriptionKey = "alias")
  private @Nullable String alias;

  @ArgGroup(exclusive = true)
  private PasswordSource password = new PasswordSource();

  @Option(names = "--tsa", paramLabel = "URL", descriptionKey = "tsa")
  private @Nullable URI timestamps;

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "packOut")
  private @Nullable Path out;

  PackCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    RuleFolder folder = RuleFolder.of(dir);
    Checker checker = new Checker(folder);
    List<Problem> problems = checker.check();
    if (!problems.isEmpty()) {
      console.tell(
          "没有打包：规则集有 %d 处问题：".formatted(problems.size()),
          "Not packed: %d problems in the rule set:".formatted(problems.size()));
      new Problems(console, console.err()).print(problems, checker.texts());
      return ExitCode.FAILED;
    }
    RuleSet rules = checker.rules().orElseThrow();
    List<TestRun> failed =
        Scenarios.of(rules).stream()
            .map(scenario -> TestRun.of(rules, scenario))
            .filter(run -> !run.passed())
            .toList();
    if (!failed.isEmpty()) {
      failed.forEach(run -> run.print(console));
      console.tell(
          "没有打包：%d 个情景未通过。".formatted(failed.size()),
          "Not packed: %d scenarios failed.".formatted(failed.size()));
      return ExitCode.FAILED;
    }
    pack(folder, rules);
    return ExitCode.OK;
  }

  private void pack(RuleFolder folder, RuleSet rules) throws IOException {
    char[] secret = password.read(console);
    SigningKey signing = SigningKey.open(key, alias, secret);
    Arrays.fill(secret, ' ');
    Path jar = out == null ? beside(Path.of(dir).toAbsolutePath().normalize()) : out;
    Path unfinished = Files.createTempFile(jar.toAbsolutePath().getParent(), "duban", ".jar");
    try {
      SortedMap<String, byte[]> files = files(folder);
      new PackWriter(signing, timestamps).write(files, unfinished);
      verify(folder, unfinished, signing, rules.edition());
      Files.move(unfinished, jar, StandardCopyOption.REPLACE_EXISTING);
      tell(jar, files.size(), rules, signing);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private static Path beside(Path folder) {
    return folder.resolveSibling(folder.getFileName() + ".jar");
  }

  /** The bytes of its own files: those that a host reads. */
  private static SortedMap<String, byte[]> files(RuleFolder folder) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    if (folder.folder().isEmpty()) {
      files.putAll(ShippedRules.files());
    } else {
      Path root = folder.folder().get();
      try (Stream<Path> walk = Files.walk(root)) {
        for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
          files.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
        }
      }
    }
    files.keySet().removeIf(name -> !name.endsWith(".drl") && !name.endsWith(".yaml"));
    return files;
  }

  /** Loads it as a host will: what was checked and tested is what was packed. */
  private static void verify(RuleFolder folder, Path jar, SigningKey signing, Edition checked) {
    Trust trust =
        Trust.signedBy(List.of(signing.certificate()), Instant.now()).withContent(checked.sha256());
    if (folder.standsAlone()) {
      RuleSet.load(jar, trust);
    } else {
      RuleSet.load(jar, Yangcheng2022.rules(), trust);
    }
  }

  private void tell(Path jar, int files, RuleSet rules, SigningKey signing) {
    Edition edition = rules.edition();
    String version = edition.version().isEmpty() ? "-" : edition.version();
    String signer = signing.certificate().getSubjectX500Principal().getName();
    Instant until = signing.certificate().getNotAfter().toInstant();
    int duties = rules.catalogue().size();
    console.say(
        console.green("已写出 %s：%d 个文件，%d 项义务。".formatted(jar, files, duties)),
        console.green("%s written: %d files, %d duties.".formatted(jar, files, duties)));
    console.say("请告诉使用方：", "Tell those who use it:");
    console.say(
        "  规则集  %s，版本 %s".formatted(edition.number(), version),
        "  rule set  %s, version %s".formatted(edition.number(), version));
    console.say(
        "  内容 SHA-256  " + edition.sha256(), "  SHA-256 of the content  " + edition.sha256());
    console.say(
        "  签名证书  %s，有效期至 %s".formatted(signer, until),
        "  signed by  %s, valid until %s".formatted(signer, until));
    console.say(
        "  证书 SHA-256  " + signing.fingerprint(),
        "  SHA-256 of the certificate  " + signing.fingerprint());
  }
}
