package cn.duban.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.RuleSet;
import cn.duban.Trust;
import cn.duban.yangcheng2022.Yangcheng2022;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.security.KeyStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack that the tool signs is what {@code jarsigner} and a host accept. */
class PackCommandTest {
  private static final String PASSWORD = "changeit";
  private static final Pattern CONTENT = Pattern.compile("内容 SHA-256  ([0-9a-f]{64})");

  @TempDir static Path office;
  private static Path store;
  private static Path certificate;

  @TempDir Path parent;

  @BeforeAll
  static void makeKey() throws Exception {
    store = office.resolve("office.p12");
    certificate = office.resolve("office.cer");
    Files.writeString(office.resolve("password"), PASSWORD + "\n");
    tool(
        "keytool",
        "-genkeypair",
        "-alias",
        "office",
        "-keyalg",
        "RSA",
        "-keysize",
        "2048",
        "-dname",
        "CN=Office",
        "-validity",
        "3650",
        "-ext",
        "eku=codeSigning");
    tool("keytool", "-exportcert", "-rfc", "-alias", "office", "-file", certificate.toString());
  }

  private static String tool(String name, String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", name).toString());
    command.addAll(List.of("-J-Duser.language=en", "-keystore", store.toString()));
    command.addAll(List.of("-storepass", PASSWORD));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), command + "\n" + said);
    return said;
  }

  private Path jar() {
    return parent.resolve("rules.jar");
  }

  private Run pack(Edited rules, String... more) {
    List<String> options = new ArrayList<>(List.of("--key", store.toString()));
    options.addAll(List.of("--out", jar().toString()));
    options.addAll(List.of(more));
    return rules.run("pack", options.toArray(String[]::new));
  }

  private Run pack(Edited rules) {
    return pack(rules, "--password-file", office.resolve("password").toString());
  }

  private static Trust trust() {
    return Trust.signedBy(certificate, Instant.now());
  }

  private void assertNothingWritten() throws IOException {
    try (var files = Files.list(parent)) {
      assertEquals(List.of("rules"), files.map(f -> f.getFileName().toString()).toList());
    }
  }

  @Test
  void jarsigner_and_a_host_accept_what_was_packed() throws Exception {
    Run run = pack(Edited.empty(parent));
    assertEquals(0, run.code(), run.err());

    String verified = tool("jarsigner", "-verify", "-strict", jar().toString(), "office");
    assertTrue(verified.contains("jar verified."), verified);
    Matcher content = CONTENT.matcher(run.out());
    assertTrue(content.find(), run.out());
    RuleSet rules = RuleSet.load(jar(), trust().withContent(content.group(1)));
    assertEquals(1, rules.catalogue().size());
  }

  @Test
  void it_tells_what_a_host_needs_to_know() throws Exception {
    Run run = pack(Edited.empty(parent));
    String printed = tool("keytool", "-list", "-alias", "office");
    String fingerprint =
        printed.substring(printed.indexOf("(SHA-256): ") + 11).strip().replace(":", "");

    assertTrue(
        run.out().contains("证书 SHA-256  " + fingerprint.toLowerCase(Locale.ROOT)), run.out());
    assertTrue(run.out().contains("CN=Office"), run.out());
    assertTrue(
        pack(
                new Edited(parent.resolve("rules")),
                "--lang",
                "en",
                "--password-file",
                office.resolve("password").toString())
            .out()
            .contains("SHA-256 of the content"));
  }

  @Test
  void what_differs_from_the_shipped_rules_is_packed_alone() throws IOException {
    Edited rules = Edited.article10(parent);
    String file = "article-10-grassroots-supervision.drl";
    Run run = pack(rules.replace(file, "@en( \"At least 2", "@en( \"At least two"));
    assertEquals(0, run.code(), run.out() + run.err());

    RuleSet loaded = RuleSet.load(jar(), Yangcheng2022.rules(), trust());
    assertEquals(Yangcheng2022.rules().catalogue().size(), loaded.catalogue().size());
    assertTrue(run.out().contains(loaded.edition().sha256()), run.out());
  }

  /** But for the signature, which tells when it was made. */
  @Test
  void the_same_rules_give_the_same_jar() throws Exception {
    Edited rules = Edited.empty(parent);
    assertEquals(0, pack(rules).code());
    List<String> first = entries();
    Thread.sleep(2100); // more than a zip can tell apart
    assertEquals(0, pack(rules).code());
    assertEquals(first, entries());
    assertTrue(first.toString().contains("META-INF/DUBAN.SF"), first.toString());
  }

  private List<String> entries() throws IOException {
    List<String> entries = new ArrayList<>();
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(jar()))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        int content = entry.getName().endsWith(".RSA") ? 0 : Arrays.hashCode(in.readAllBytes());
        entries.add(entry.getName() + " " + entry.getTimeLocal() + " " + content);
      }
    }
    return entries;
  }

  @Test
  void a_rule_set_with_a_problem_is_not_packed() throws IOException {
    Run run = pack(Edited.empty(parent).replace(Edited.RULES, "R-END", "R-ENDE"));
    assertEquals(1, run.code());
    assertTrue(run.err().contains("没有打包：规则集有 1 处问题"), run.err());
    assertNothingWritten();
  }

  @Test
  void a_rule_set_whose_scenarios_fail_is_not_packed() throws IOException {
    Run run = pack(Edited.empty(parent).replace(Edited.RULES, "atLeast( 2 )", "atLeast( 9 )"));
    assertEquals(1, run.code());
    assertTrue(run.err().contains("情景未通过"), run.err());
    assertNothingWritten();
  }

  @Test
  void a_key_that_cannot_be_used_is_told() throws IOException {
    Edited rules = Edited.empty(parent);
    Path wrong = Files.writeString(office.resolve("wrong"), "changeme");
    Run run = pack(rules, "--password-file", wrong.toString());
    assertEquals(2, run.code());
    assertTrue(run.err().contains("口令不对"), run.err());

    String file = office.resolve("password").toString();
    run = pack(rules, "--password-file", file, "--alias", "ofice");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("没有密钥 ofice；有：office"), run.err());

    run = rules.run("pack", "--key", wrong.toString(), "--password-file", file);
    assertEquals(2, run.code());
    assertTrue(run.err().contains("不是密钥库"), run.err());

    run = rules.run("pack", "--key", office.resolve("none").toString(), "--password-file", file);
    assertEquals(2, run.code());
    assertTrue(run.err().contains("没有密钥库文件"), run.err());
    assertNothingWritten();
  }

  @Test
  void the_password_never_stands_on_the_command_line() throws IOException {
    Edited rules = Edited.empty(parent);
    assertEquals(2, pack(rules, "--password", PASSWORD).code());
    assertNothingWritten();
  }

  @Test
  void a_variable_that_is_not_set_is_told() throws IOException {
    Run run = pack(Edited.empty(parent), "--password-env", "DUBAN_NO_SUCH_VARIABLE");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("没有环境变量"), run.err());
    assertNothingWritten();
  }

  @Test
  void the_password_may_stand_in_a_variable() throws Exception {
    // a variable that every machine has: its value becomes the password of another key store
    String variable = System.getenv().containsKey("PATH") ? "PATH" : "Path";
    Path other = office.resolve("env.p12");
    KeyStore keys = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
    Key key = keys.getKey("office", PASSWORD.toCharArray());
    char[] password = System.getenv(variable).toCharArray();
    keys.setKeyEntry("office", key, password, keys.getCertificateChain("office"));
    try (OutputStream out = Files.newOutputStream(other)) {
      keys.store(out, password);
    }
    Run run =
        Edited.empty(parent).run("pack", "--key", other.toString(), "--password-env", variable);
    assertEquals(0, run.code(), run.err());
    assertEquals(1, RuleSet.load(parent.resolve("rules.jar"), trust()).catalogue().size());
  }

  @Test
  void a_time_stamp_service_that_does_not_answer_is_told() throws IOException {
    Run run =
        pack(
            Edited.empty(parent),
            "--password-file",
            office.resolve("password").toString(),
            "--tsa",
            "http://127.0.0.1:1/tsa");
    assertEquals(1, run.code());
    assertTrue(run.err().contains("无法签名"), run.err());
    assertNothingWritten();
  }
}
