package cn.duban;

import static cn.duban.TestRules.DEPARTMENT;
import static cn.duban.TestRules.given;
import static cn.duban.fact.Sample.DEPT;
import static cn.duban.fact.Sample.act;
import static cn.duban.fact.Sample.actOn;
import static cn.duban.fact.Sample.day;
import static cn.duban.fact.Sample.document;
import static cn.duban.fact.Sample.enterprise;
import static cn.duban.fact.Sample.headcount;
import static cn.duban.fact.Sample.meeting;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.fact.Assignment;
import cn.duban.fact.Facts;
import cn.duban.fact.FactsException;
import cn.duban.fact.ViolationBuilder;
import cn.duban.finding.Finding;
import cn.duban.finding.Status;
import cn.duban.notice.Force;
import cn.duban.notice.Obligation;
import cn.duban.notice.Reading;
import cn.duban.notice.Vocabulary;
import cn.duban.text.Problem;
import cn.duban.text.Text;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleSetTest {
  private static final String STAFF_OF_TWO =
      "duty.of( $body ).headcount( 'STAFF' ).atLeast( 2 ).fromIssue();";
  private static final RuleSet RULES = staff().load();

  @TempDir private Path temp;

  private static TestRules staff() {
    return TestRules.set().rule("1.1", DEPARTMENT, STAFF_OF_TWO);
  }

  private static Status statusOfTwo(RuleSet rules) {
    return given(rules, DEPT, headcount("h1", "STAFF", "2022-04-13", 2)).statusOn("2022-05-01");
  }

  // ---- where a rule set may lie

  /** Writes a jar with the files under a folder. */
  private Path jar(String name, String folder, Map<String, byte[]> files) throws IOException {
    Path jar = temp.resolve(name);
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(jar), StandardCharsets.UTF_8)) {
      zip.putNextEntry(new ZipEntry("META-INF/MANIFEST.MF"));
      zip.write("Manifest-Version: 1.0\n".getBytes(StandardCharsets.UTF_8));
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(folder + file.getKey()));
        zip.write(file.getValue());
      }
    }
    return jar;
  }

  @Test
  void it_loads_from_a_directory() {
    assertEquals(Status.FULFILLED, statusOfTwo(RuleSet.load(staff().writeTo(temp))));
  }

  @Test
  void it_loads_from_a_directory_with_a_strange_name() throws IOException {
    Path strange = Files.createDirectories(temp.resolve("my rules 100%20+a"));

    assertEquals(Status.FULFILLED, statusOfTwo(RuleSet.load(staff().writeTo(strange))));
  }

  @ParameterizedTest
  @CsvSource({"''", "rules/", "cn/duban/test/"})
  void it_loads_from_a_jar_in_whatever_folder_it_lies(String folder) throws IOException {
    Path jar = jar("rules.jar", folder, staff().files());

    assertEquals(Status.FULFILLED, statusOfTwo(RuleSet.load(jar)));
  }

  @ParameterizedTest
  @CsvSource({"plain", "my rules 100%20+a"})
  void it_loads_from_a_directory_on_the_class_path(String name) throws IOException {
    Path root = temp.resolve(name);
    staff().writeTo(root.resolve("cn/duban/test"));
    try (URLClassLoader loader = new URLClassLoader(new URL[] {root.toUri().toURL()}, null)) {
      assertEquals(Status.FULFILLED, statusOfTwo(RuleSet.load(loader, "cn/duban/test")));
    }
  }

  @ParameterizedTest
  @CsvSource({"rules.jar", "my rules 100%20+a.jar"})
  void it_loads_from_a_jar_on_the_class_path(String name) throws IOException {
    TestRules other = TestRules.set().rule("1.1", DEPARTMENT, "System.exit( 1 );");
    Map<String, byte[]> files = new TreeMap<>();
    staff().files().forEach((file, bytes) -> files.put("cn/duban/test/" + file, bytes));
    other.files().forEach((file, bytes) -> files.put("cn/duban/test2/" + file, bytes));
    Path jar = jar(name, "", files);
    try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
      assertEquals(Status.FULFILLED, statusOfTwo(RuleSet.load(loader, "cn/duban/test")));
      assertEquals(Status.FULFILLED, statusOfTwo(RuleSet.load(loader, "cn/duban/test")));
    }
  }

  @Test
  void a_folder_that_is_not_there_is_told() throws IOException {
    assertTells("no-such-folder", () -> RuleSet.load(temp.resolve("no-such-folder")));
    try (URLClassLoader loader = new URLClassLoader(new URL[] {temp.toUri().toURL()}, null)) {
      assertTells("no/such/folder", () -> RuleSet.load(loader, "no/such/folder"));
    }
    Path empty = jar("empty.jar", "", Map.of());
    assertTells("notice.yaml", () -> RuleSet.load(empty));
  }

  private static void assertTells(String words, Executable load) {
    RuleSetException refused = assertThrows(RuleSetException.class, load);
    assertTrue(refused.getMessage().contains(words), refused.getMessage());
  }

  @Test
  void other_files_of_the_folder_do_no_harm() {
    TestRules rules = staff().with("README.md", "# ?").with("rules.drl.bak", "no rule at all");

    assertEquals(Status.FULFILLED, statusOfTwo(rules.load()));
  }

  @Test
  void a_byte_order_mark_and_windows_line_ends_do_no_harm() {
    TestRules rules = staff();
    for (String file : List.copyOf(rules.files().keySet())) {
      rules.with(file, "\uFEFF" + rules.text(file).replace("\n", "\r\n"));
    }
    RuleSet loaded = rules.load();

    assertEquals(Status.FULFILLED, statusOfTwo(loaded));
    assertEquals(9, loaded.catalogue().get(0).line());
  }

  // ---- overlays

  @Test
  void a_directory_may_hold_only_the_files_that_differ() throws IOException {
    Path edited = Files.createDirectories(temp.resolve("edited"));
    Files.writeString(
        edited.resolve(TestRules.FILE),
        staff().text(TestRules.FILE).replace("atLeast( 2 )", "atLeast( 3 )"));
    RuleSet changed = RuleSet.load(edited, RULES);

    assertEquals(Status.VIOLATED, statusOfTwo(changed));
    assertEquals(Status.FULFILLED, statusOfTwo(RULES), "the base stays as it is");
    assertEquals(RULES.notice(), changed.notice());
  }

  @Test
  void an_overlay_may_add_a_file() throws IOException {
    Path more = Files.createDirectories(temp.resolve("more"));
    Files.writeString(
        more.resolve("article-02-more.drl"),
        TestRules.set()
            .rule("2.1", DEPARTMENT, "duty.of( $body ).document( 'PLAN' ).undated();")
            .text(TestRules.FILE));

    assertEquals(
        List.of("1.1", "2.1"),
        RuleSet.load(more, RULES).catalogue().stream().map(Obligation::id).toList());
  }

  @Test
  void an_overlay_may_change_a_setting_and_lie_over_another_overlay() throws IOException {
    Path first = Files.createDirectories(temp.resolve("first"));
    Path second = Files.createDirectories(temp.resolve("second"));
    Files.writeString(
        first.resolve("notice.yaml"),
        staff().text("notice.yaml").replace("undatedDue: 2022-12-31", "undatedDue: 2022-11-30"));
    Files.writeString(
        second.resolve(TestRules.FILE),
        staff().text(TestRules.FILE).replace("atLeast( 2 )", "atLeast( 3 )"));
    RuleSet changed = RuleSet.load(second, RuleSet.load(first, RULES));

    assertEquals(LocalDate.of(2022, 11, 30), changed.notice().undatedDue());
    assertEquals(Status.VIOLATED, statusOfTwo(changed));
  }

  @Test
  void an_overlay_may_be_a_jar_that_holds_only_the_files_that_differ() throws IOException {
    byte[] edited =
        staff()
            .text(TestRules.FILE)
            .replace("atLeast( 2 )", "atLeast( 3 )")
            .getBytes(StandardCharsets.UTF_8);
    Path jar = jar("edited.jar", "", Map.of(TestRules.FILE, edited));

    assertEquals(Status.VIOLATED, statusOfTwo(RuleSet.load(jar, RULES)));
  }

  // ---- what it holds

  @Test
  void the_catalogue_is_read_from_the_rules() {
    RuleSet rules =
        TestRules.set()
            .named(
                "8.coal.3 普查治理",
                "@quote( '在5月底前“完成”普查' ) @en( 'Survey; done' ) @law( '安全生产法第一条；安全生产法第二条' )"
                    + " @reading( 'R-START R-END' ) @force( 'PROMOTE' )",
                DEPARTMENT,
                "duty.of( $body ).documents( 'PLAN', 'LIST' ).withParts( 'GAS' ).undated();")
            .load();

    assertEquals(
        List.of(
            new Obligation(
                "8.coal.3",
                new Text("普查治理", "Survey; done"),
                "在5月底前“完成”普查",
                Force.PROMOTE,
                List.of("安全生产法第一条", "安全生产法第二条"),
                List.of("R-START", "R-END"),
                List.of("PLAN", "LIST", "GAS"),
                TestRules.FILE,
                9)),
        rules.catalogue());
  }

  @Test
  void a_duty_without_law_reading_or_force_must_be_done() {
    Obligation duty = RULES.catalogue().get(0);

    assertEquals(Force.MUST, duty.force());
    assertEquals(List.of(), duty.legalBasis());
    assertEquals(List.of(), duty.readings());
  }

  @Test
  void the_catalogue_follows_the_articles_by_number_then_the_files_and_their_rules() {
    String chain = "duty.of( $body ).document( 'PLAN' ).undated();";
    RuleSet rules =
        TestRules.set()
            .with(
                "article-10-staff.drl",
                TestRules.set().rule("10.1", DEPARTMENT, chain).text(TestRules.FILE))
            .with(
                "article-02-b.drl",
                TestRules.set()
                    .rule("2.gas.1", DEPARTMENT, chain)
                    .rule("2.2", DEPARTMENT, chain)
                    .text(TestRules.FILE))
            .with(
                "article-02-a.drl",
                TestRules.set().rule("2.10", DEPARTMENT, chain).text(TestRules.FILE))
            .rule("1.2", DEPARTMENT, chain)
            .rule("1.1", DEPARTMENT, chain)
            .load();

    assertEquals(
        List.of("1.2", "1.1", "2.10", "2.gas.1", "2.2", "10.1"),
        rules.catalogue().stream().map(Obligation::id).toList());
    assertThrows(UnsupportedOperationException.class, () -> rules.catalogue().clear());
  }

  @Test
  void two_rules_of_one_id_and_quote_state_one_duty_of_two_kinds_of_bearer() {
    RuleSet rules =
        TestRules.set()
            .named(
                "1.1 部门的方案",
                TestRules.ANNOTATED,
                DEPARTMENT,
                "duty.of( $body ).document( 'PLAN' ).undated();")
            .named(
                "1.1 企业的清单",
                TestRules.ANNOTATED,
                "$body : Enterprise()",
                "duty.of( $body ).document( 'LIST' ).undated();")
            .load();

    assertEquals(1, rules.catalogue().size());
    assertEquals(List.of("PLAN", "LIST"), rules.catalogue().get(0).codes());
    assertEquals(
        List.of("1.1@d1", "1.1@e1"), given(rules, DEPT, enterprise("e1")).idsOn("2022-05-01"));
  }

  @Test
  void the_notice_has_its_particulars() {
    assertEquals("测试〔2022〕1号", RULES.notice().number());
    assertEquals(new Text("测试通知", "Test notice"), RULES.notice().title());
    assertEquals(new Text("测试县人民政府", "Test County"), RULES.notice().issuer());
    assertEquals(LocalDate.of(2022, 4, 13), RULES.notice().issued());
    assertEquals(2022, RULES.notice().year());
    assertEquals(YearMonth.of(2022, 4), RULES.notice().firstMonth());
    assertEquals(LocalDate.of(2022, 12, 31), RULES.notice().undatedDue());
    assertEquals(
        Optional.of(day("2022-05-05")), RULES.notice().calendar().after(day("2022-04-29"), 1));
    assertEquals(
        List.of(1, 2, 10), RULES.notice().articles().stream().map(a -> a.number()).toList());
    assertEquals("高度重视", RULES.notice().articles().get(0).notEncoded().get(0).text());
  }

  @Test
  void the_vocabulary_and_the_readings_come_in_the_order_of_their_files() {
    List<Vocabulary.Code> codes = List.copyOf(RULES.vocabulary().all());

    assertEquals(
        new Vocabulary.Code("MEETING", "activity", new Text("安全会议", "safety meeting"), ""),
        codes.get(0));
    assertEquals("VETO", codes.get(codes.size() - 1).name());
    assertEquals("STAFF", RULES.vocabulary().find("QUALIFIED").orElseThrow().partOf());
    assertEquals(List.of("R-START", "R-END"), RULES.readings().stream().map(Reading::id).toList());
    assertEquals(new Text("自四月起算", "from April on"), RULES.readings().get(0).choice());
    assertEquals(List.of(), RULES.readings().get(1).alternatives());
  }

  @Test
  void a_finding_carries_its_obligation() {
    Finding finding = given(RULES, DEPT).on("2022-05-01");

    assertEquals(RULES.catalogue().get(0), finding.obligation());
  }

  @Test
  void two_rule_sets_live_side_by_side() {
    RuleSet three = staff().change(TestRules.FILE, "atLeast( 2 )", "atLeast( 3 )").load();

    assertNotEquals(statusOfTwo(RULES), statusOfTwo(three));
    assertEquals(Status.FULFILLED, statusOfTwo(RULES));
  }

  // ---- the codes of facts

  private static List<Problem> refusedBecause(TestRules.Given given) {
    return assertThrows(FactsException.class, () -> given.assess("2022-05-01")).problems();
  }

  private static void assertTold(TestRules.Given given, String where, String... words) {
    List<Problem> problems = refusedBecause(given);
    assertEquals(1, problems.size(), problems.toString());
    assertEquals(where, problems.get(0).where());
    for (String word : words) {
      assertTrue(
          problems.get(0).toString().contains(word), word + " is not in: " + problems.get(0));
    }
  }

  @Test
  void an_unknown_code_names_the_nearest_of_its_kind() {
    assertTold(
        given(RULES, DEPT, act("m1", "d1", "MEETNG", "2022-05-01")),
        "Activity m1",
        "MEETNG",
        "最接近的是 MEETING",
        "the nearest is MEETING");
  }

  @Test
  void a_code_of_another_kind_is_told() {
    assertTold(
        given(RULES, DEPT, document("p1", "MEETING", "2022-05-01")),
        "Document p1",
        "MEETING",
        "activity",
        "document");
  }

  @Test
  void codes_of_topics_are_checked_wherever_they_stand() {
    assertTold(
        given(RULES, DEPT, actOn("m1", "d1", "MEETING", "2022-05-01", "FIRE", "GASS")),
        "Activity m1",
        "the nearest is GAS");
    assertTold(
        given(
            RULES, DEPT, new Assignment("a1", "d1", "IN_CHARGE", "FIRES", day("2022-05-01"), null)),
        "Assignment a1",
        "the nearest is FIRE");
  }

  @Test
  void the_code_of_a_violation_is_checked() {
    assertTold(
        given(
            RULES,
            DEPT,
            ViolationBuilder.builder()
                .id("v1")
                .code("SPEDING")
                .offender("d1")
                .handledBy("d1")
                .filedOn(day("2022-05-01"))
                .build()),
        "Violation v1",
        "the nearest is SPEEDING");
  }

  @ParameterizedTest
  @CsvSource({"4, true", "5, false"})
  void a_part_is_no_larger_than_the_whole_counted_on_the_same_day(int staff, boolean refused) {
    TestRules.Given given =
        given(
            RULES,
            DEPT,
            headcount("q1", "QUALIFIED", "2022-05-01", 5),
            headcount("s1", "STAFF", "2022-05-01", staff));

    if (refused) {
      assertTold(given, "Headcount q1", "QUALIFIED", "STAFF", "s1");
    } else {
      assertEquals(Status.FULFILLED, given.statusOn("2022-05-01"));
    }
  }

  @Test
  void a_part_that_is_added_is_compared_with_the_whole_before() {
    Facts before = Facts.builder().add(DEPT, headcount("s1", "STAFF", "2022-05-01", 4)).build();
    Facts more = before.with(List.of(headcount("q1", "QUALIFIED", "2022-05-01", 5)));

    FactsException refused =
        assertThrows(FactsException.class, () -> RULES.assess(more, day("2022-05-01")));

    assertEquals("Headcount q1", refused.problems().get(0).where());
    assertEquals(1, refused.problems().size());
  }

  @Test
  void parts_and_wholes_of_different_days_are_not_compared() {
    assertEquals(
        Status.VIOLATED,
        given(
                RULES,
                DEPT,
                headcount("q1", "QUALIFIED", "2022-05-01", 5),
                headcount("s1", "STAFF", "2022-05-02", 1))
            .statusOn("2022-05-03"));
  }

  @Test
  void a_code_that_is_reported_must_be_known() {
    assertTold(given(RULES, DEPT).reports("MEETNG"), "reports MEETNG", "the nearest is MEETING");
    assertTold(given(RULES, DEPT).reports("Acident"), "reports Acident", "the nearest is Accident");
  }

  @ParameterizedTest
  @CsvSource({"MEETING", "Accident", "Accident.closedOn", "SPEEDING", "DUTY_ROSTER"})
  void codes_types_and_fields_may_be_reported(String code) {
    assertEquals(1, given(RULES, DEPT).reports(code).idsOn("2022-05-01").size());
  }

  @Test
  void all_wrong_codes_are_told_at_once_with_where_they_came_from() {
    List<Problem> problems =
        refusedBecause(
            given(
                    RULES,
                    DEPT,
                    act("m1", "d1", "MEETNG", "2022-05-01"),
                    act("m2", "d1", "MEETNG", "2022-05-01"),
                    headcount("h1", "STAF", "2022-05-01", 1))
                .reports("CHEK"));

    assertEquals(
        List.of("Activity m1", "Activity m2", "Headcount h1", "reports CHEK"),
        problems.stream().map(Problem::where).toList());
  }

  @Test
  void wrong_codes_are_told_before_the_day_of_issue_too() {
    assertThrows(
        FactsException.class,
        () -> given(RULES, DEPT, meeting("m1", "2022-01-01")).reports("X").assess("2022-01-01"));
  }
}
