package cn.duban;

import static cn.duban.TestRules.DEPARTMENT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.text.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A host loads only what its office has signed, and all of it. */
class TrustTest {
  private static final TestRules RULES =
      TestRules.set().rule("1.1", DEPARTMENT, "duty.of( $body ).document( 'PLAN' ).undated();");

  @TempDir static Path folder;

  private static Office office;
  private static Path signed;
  private static Trust trust;

  @BeforeAll
  static void sign() throws Exception {
    office = new Office(folder).with("office").with("other");
    signed = office.jar(RULES.files(), Map.of());
    office.tool("jarsigner", List.of(signed.toString(), "office"));
    trust = Trust.signedBy(List.of(office.certificate("office")), now());
  }

  private static Instant now() throws GeneralSecurityException, IOException {
    return office.certificate("office").getNotBefore().toInstant().plus(Duration.ofDays(1));
  }

  private static List<Problem> refused(Path jar) {
    return refused(jar, trust);
  }

  private static List<Problem> refused(Path jar, Trust trust) {
    List<Problem> problems =
        assertThrows(RuleSetException.class, () -> RuleSet.load(jar, trust)).problems();
    for (Problem problem : problems) {
      assertTrue(problem.where().startsWith(jar.toString()), problem.toString());
      assertFalse(problem.what().zh().equals(problem.what().en()), problem.toString());
    }
    return problems;
  }

  /** The one problem, at a file of the jar; empty: at the jar. */
  private static void assertRefused(Path jar, Trust trust, String file, String words) {
    List<Problem> problems = refused(jar, trust);
    assertEquals(1, problems.size(), problems.toString());
    assertEquals(jar + (file.isEmpty() ? "" : "!/" + file), problems.get(0).where());
    assertTrue(problems.get(0).what().en().contains(words), problems.toString());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  // ---- what is accepted

  @Test
  void what_the_office_signed_with_jarsigner_is_loaded() {
    RuleSet rules = RuleSet.load(signed, trust);
    assertEquals(1, rules.catalogue().size());
    assertEquals(RULES.load().edition(), rules.edition());
  }

  @Test
  void a_pack_may_hold_only_what_differs_from_a_base() throws Exception {
    String edited = RULES.text(TestRules.FILE).replace("PLAN", "LIST");
    Path jar = office.jar(Map.of(TestRules.FILE, bytes(edited)), Map.of());
    RuleSet rules = RuleSet.load(office.sign(jar, "office", "SHA-256"), RULES.load(), trust);

    assertEquals(List.of("LIST"), rules.catalogue().get(0).codes());
    assertThrows(RuleSetException.class, () -> RuleSet.load(jar, RULES.load(), trust));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-rfc", "-v"})
  void the_certificate_may_come_from_a_file(String form) throws Exception {
    Path file = office.file("office" + form + ".cer");
    office.tool(
        "keytool", List.of("-exportcert", form, "-alias", "office", "-file", file.toString()));

    assertEquals(1, RuleSet.load(signed, Trust.signedBy(file, now())).catalogue().size());
  }

  @Test
  void two_certificates_may_be_trusted_while_the_key_is_changed() throws Exception {
    Trust both =
        Trust.signedBy(List.of(office.certificate("other"), office.certificate("office")), now());
    assertEquals(1, RuleSet.load(signed, both).catalogue().size());
  }

  @Test
  void the_content_can_be_insisted_on() {
    String sha256 = RULES.load().edition().sha256();
    String older = sha256.replace(sha256.charAt(0), sha256.charAt(0) == '0' ? '1' : '0');

    assertEquals(sha256, RuleSet.load(signed, trust.withContent(sha256)).edition().sha256());
    assertRefused(signed, trust.withContent(older), "", sha256);
    assertThrows(IllegalArgumentException.class, () -> trust.withContent("abc"));
  }

  // ---- who signed

  @Test
  void what_nobody_signed_is_refused_in_one_sentence() throws IOException {
    assertRefused(office.jar(RULES.files(), Map.of()), trust, "", "is not signed");
  }

  @Test
  void what_another_signed_is_refused_and_names_him() throws Exception {
    Path jar = office.sign(office.jar(RULES.files(), Map.of()), "other", "SHA-256");

    assertEquals(RULES.files().size(), refused(jar).size());
    assertTrue(refused(jar).get(0).what().en().contains("CN=other"), refused(jar).toString());
  }

  @Test
  void two_signatures_are_refused() throws Exception {
    assertRefused(office.sign(signed, "other", "SHA-256"), trust, "", "several signatures");
  }

  @Test
  void the_certificate_of_an_authority_lets_nothing_through() throws Exception {
    office.with("authority", "-ext", "bc:c").with("customer", "-signer", "authority");
    Path jar = office.sign(office.jar(RULES.files(), Map.of()), "customer", "SHA-256");
    Trust authority = Trust.signedBy(List.of(office.certificate("authority")), now());
    Trust customer = Trust.signedBy(List.of(office.certificate("customer")), now());

    assertTrue(refused(jar, authority).get(0).what().en().contains("is not trusted"));
    assertEquals(1, RuleSet.load(jar, customer).catalogue().size());
  }

  @ParameterizedTest
  @ValueSource(longs = {-2, 3651})
  void a_certificate_that_is_not_valid_then_is_refused(long days) throws Exception {
    Trust then =
        Trust.signedBy(List.of(office.certificate("office")), now().plus(Duration.ofDays(days)));
    assertTrue(
        refused(signed, then).get(0).what().en().contains("is valid from"),
        refused(signed, then).toString());
  }

  @Test
  void a_weak_digest_counts_as_no_signature() throws Exception {
    Path jar = office.sign(office.jar(RULES.files(), Map.of()), "office", "MD5");
    assertTrue(refused(jar).get(0).what().en().contains("weak"), refused(jar).toString());
  }

  @Test
  void nothing_is_trusted_without_a_certificate() throws IOException {
    assertThrows(IllegalArgumentException.class, () -> Trust.signedBy(List.of(), Instant.EPOCH));
    Path file = Files.writeString(folder.resolve("no.cer"), "no certificate");
    assertThrows(RuleSetException.class, () -> Trust.signedBy(file, Instant.EPOCH));
    assertThrows(
        RuleSetException.class, () -> Trust.signedBy(folder.resolve("nowhere"), Instant.EPOCH));
  }

  // ---- what was signed

  @ParameterizedTest
  @ValueSource(strings = {TestRules.FILE, "notice.yaml", "vocabulary.yaml"})
  void one_byte_changed_is_refused_where_it_is(String name) throws IOException {
    SortedMap<String, byte[]> files = Office.files(signed);
    byte[] bytes = files.get(name).clone();
    bytes[bytes.length - 1] ^= 1;
    files.put(name, bytes);
    assertRefused(office.forged(files), trust, name, "changed afterwards");
  }

  @ParameterizedTest
  @ValueSource(strings = {"article-02-more.drl", "scenarios/more.yaml", "META-INF/x.drl", "README"})
  void a_file_added_is_refused(String name) throws IOException {
    SortedMap<String, byte[]> files = Office.files(signed);
    files.put(name, bytes(""));
    assertRefused(office.forged(files), trust, name, "is not signed");
  }

  @Test
  void a_file_taken_away_is_refused() throws IOException {
    SortedMap<String, byte[]> files = Office.files(signed);
    files.remove(TestRules.FILE);
    assertRefused(
        office.forged(files), trust, "", "lacks files that were signed: " + TestRules.FILE);
  }

  @Test
  void a_file_taken_away_with_its_line_in_the_manifest_is_refused() throws IOException {
    SortedMap<String, byte[]> files = Office.files(signed);
    files.remove(TestRules.FILE);
    String manifest = new String(files.get("META-INF/MANIFEST.MF"), StandardCharsets.UTF_8);
    String less = manifest.replaceAll("Name: article-01[^\\r\\n]*\\R[^\\r\\n]+\\R\\R", "");
    assertTrue(less.length() < manifest.length(), manifest);
    files.put("META-INF/MANIFEST.MF", bytes(less));
    assertFalse(refused(office.forged(files)).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"META-INF/OFFICE.SF", "META-INF/OFFICE.EC"})
  void a_signature_that_was_changed_is_refused(String name) throws IOException {
    SortedMap<String, byte[]> files = Office.files(signed);
    byte[] bytes = files.get(name).clone();
    bytes[bytes.length / 2] ^= 1;
    files.put(name, bytes);
    assertFalse(refused(office.forged(files)).isEmpty());
    files.put(name, new byte[0]);
    assertFalse(refused(office.forged(files)).isEmpty());
    files.remove(name);
    assertFalse(refused(office.forged(files)).isEmpty());
  }

  @Test
  void a_second_signature_of_nobody_is_refused() throws IOException {
    SortedMap<String, byte[]> files = Office.files(signed);
    files.put("META-INF/X.SF", bytes("Signature-Version: 1.0\r\n\r\n"));
    assertRefused(office.forged(files), trust, "", "several signatures");
  }

  @Test
  void a_name_that_stands_twice_is_refused() throws Exception {
    SortedMap<String, byte[]> files = new TreeMap<>(RULES.files());
    String twin = TestRules.FILE.replace("01", "02");
    files.put(twin, bytes(""));
    Path jar = office.sign(office.jar(files, Map.of()), "office", "SHA-256");
    String zip = Files.readString(jar, StandardCharsets.ISO_8859_1);
    Files.writeString(jar, zip.replace(twin, TestRules.FILE), StandardCharsets.ISO_8859_1);

    assertRefused(jar, trust, TestRules.FILE, "stands twice");
    assertThrows(RuleSetException.class, () -> RuleSet.load(jar));
  }

  @Test
  void a_jar_that_shows_other_files_to_newer_java_is_refused() throws Exception {
    SortedMap<String, byte[]> files = new TreeMap<>(RULES.files());
    files.put("META-INF/versions/9/" + TestRules.FILE, bytes("x"));
    Path jar = office.jar(files, Map.of("Multi-Release", "true"));

    assertRefused(office.sign(jar, "office", "SHA-256"), trust, "", "multi-release");
  }

  // ---- what is no jar, or too much of one

  @Test
  void a_file_that_unpacks_without_end_is_refused() throws Exception {
    SortedMap<String, byte[]> files = new TreeMap<>(RULES.files());
    files.put("readings.yaml", new byte[10_000_001]);
    Path jar = office.jar(files, Map.of());

    assertRefused(office.sign(jar, "office", "SHA-256"), trust, "readings.yaml", "longer than");
    assertThrows(RuleSetException.class, () -> RuleSet.load(jar));
  }

  @Test
  void what_is_no_jar_is_refused() throws IOException {
    Path text = Files.writeString(folder.resolve("rules.txt"), "no jar");
    assertRefused(text, trust, "", "cannot be read");
    assertThrows(RuleSetException.class, () -> RuleSet.load(text));
    assertRefused(folder, trust, "", "only a jar is signed");
    assertRefused(folder.resolve("nowhere.jar"), trust, "", "there is no such jar");
  }
}
