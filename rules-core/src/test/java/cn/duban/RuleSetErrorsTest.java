package cn.duban;

import static cn.duban.TestRules.ANNOTATED;
import static cn.duban.TestRules.DEPARTMENT;
import static cn.duban.TestRules.FILE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.notice.Force;
import cn.duban.text.Problem;
import java.nio.charset.Charset;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every error is told with file, line and rule, what is wrong and what comes nearest. */
class RuleSetErrorsTest {
  private static final String FINE = "duty.of( $body ).document( 'PLAN' ).undated();";

  /** Where rule 1.1 stands: the first rule of the file. */
  private static final String PLACE = FILE + ":9 1.1 义务1.1";

  private static final Pattern FILE_LINE_AND_RULE =
      Pattern.compile("article-01-test\\.drl:[1-9]\\d* .*1\\.1 义务1\\.1.*", Pattern.DOTALL);

  private static List<Problem> problems(TestRules rules) {
    return assertThrows(RuleSetException.class, rules::load).problems();
  }

  private static Problem problem(TestRules rules) {
    List<Problem> problems = problems(rules);
    assertEquals(1, problems.size(), problems.toString());
    return problems.get(0);
  }

  private static TestRules then(String then) {
    return TestRules.set().rule("1.1", DEPARTMENT, then);
  }

  private static TestRules when(String when) {
    return TestRules.set().rule("1.1", when, FINE);
  }

  private static TestRules annotated(String annotations) {
    return TestRules.set().rule("1.1", annotations, DEPARTMENT, FINE);
  }

  private static void assertTold(TestRules rules, String... words) {
    Problem problem = problem(rules);
    assertEquals(PLACE, problem.where());
    for (String word : words) {
      assertTrue(problem.what().toString().contains(word), word + " is not in: " + problem);
    }
  }

  @Test
  void what_is_fine_is_not_refused() {
    assertEquals(1, then(FINE).load().catalogue().size());
  }

  // ---- verbs

  @ParameterizedTest
  @CsvSource({
    "duty.of( $body ).monthy( 'MEETING' ).atLeast( 1 );, monthy, monthly",
    "duty.of( $body ).document( 'PLAN' ).undatet();, undatet, undated",
    "duty.off( $body ).document( 'PLAN' ).undated();, off, of",
    "duty.monthly( 'MEETING' ).atLeast( 1 );, monthly, about",
    "duty.of( $body ).atLeast( 1 );, atLeast, headcount",
    "duty.of( $body ).getClass();, getClass, document",
    "duty.of( $body ).document( 'PLAN' ).undated().toString();, toString, toString"
  })
  void an_unknown_verb_names_the_nearest_or_those_that_are_allowed(
      String then, String verb, String named) {
    assertTold(then(then), verb, named);
  }

  @Test
  void an_unknown_verb_is_told_in_both_languages() {
    assertTold(
        then("duty.of( $body ).monthy( 'MEETING' ).atLeast( 1 );"),
        "最接近的是 monthly",
        "the nearest is monthly");
  }

  // ---- arguments

  @ParameterizedTest
  @ValueSource(
      strings = {
        "duty.of( $body ).monthly().atLeast( 1 );",
        "duty.of( $body ).monthly( 'MEETING', 'CHECK' ).atLeast( 1 );",
        "duty.of( $body ).yearly().atLeast( 1 ).undated();",
        "duty.of( $body ).monthly( 'MEETING' ).atLeast();",
        "duty.of( $body ).monthly( 'MEETING' ).atLeast( 1, 2 );",
        "duty.of().document( 'PLAN' ).undated();",
        "duty.of( $body ).document( 'PLAN' ).undated( '2022-12-31' );",
        "duty.of( $body ).ratio( 'QUALIFIED' ).atLeastPercent( 75 ).undated();"
      })
  void a_wrong_number_of_arguments_shows_how_the_verb_reads(String then) {
    assertTold(then(then), "wrong number of arguments", "参数个数不对");
  }

  @Test
  void the_form_of_a_verb_shows_its_arguments() {
    assertTold(then("duty.of( $body ).monthly().atLeast( 1 );"), "monthly( \"ACTIVITY_CODE\" )");
    assertTold(then("duty.of( $body ).document( 'PLAN' ).by();"), "by( \"2022-06-30\" )");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "duty.of( $body ).monthly( 3 ).atLeast( 1 ); | 3 | a text in double quotes",
        "duty.of( $body ).monthly( 'MEETING' ).atLeast( '1' ); | 1 | a whole number",
        "duty.of( $body ).monthly( 'MEETING' ).atLeast( true ); | true | a whole number",
        "duty.of( $body ).monthly( MEETING.A ).atLeast( 1 ); | MEETING.A | a text in double quotes",
        "duty.of( $bode ).document( 'PLAN' ).undated(); | $bode | a variable of the WHEN part",
        "duty.of( 'd1' ).document( 'PLAN' ).undated(); | d1 | a variable of the WHEN part",
        "duty.follows( $body ).recommends( 'SUMMONS' ); | $body | that is a Finding",
        "duty.of( $body ).each( Population.FIRMS ).has( 'name' ).undated();"
            + " | Population.FIRMS | Population.ENTERPRISE",
        "duty.ofEach( Post.LEADR, $body ).document( 'PLAN' ).undated(); | Post.LEADR | Post.LEADER,"
      })
  void an_argument_of_the_wrong_kind_says_what_is_expected(
      String then, String argument, String expected) {
    assertTold(then(then), argument, expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "duty.of( $body ).monthly( 'MEETING' ).atLeast( -1 );",
        "duty.of( $body ).monthly( 'MEETING' ).atLeast( 1 + 1 );",
        "duty.of( $body ).monthly( 'MEETING' ).atLeast( 1.5 );",
        "duty.of( $body.parent ).monthly( 'MEETING' ).atLeast( 1 );",
        "duty.of( null ).monthly( 'MEETING' ).atLeast( 1 );",
        "duty.of( $body ).monthly( 'MEETING' ).atLeast( 1 )",
        "duty.of( $body ).monthly( 'MEETING' atLeast( 1 );",
        "$body.toString();",
        "System.exit( 1 );",
        "new java.io.File( 'x' ).delete();",
        "int x = 1;",
        ";"
      })
  void anything_but_one_chain_is_refused_and_shows_how_a_chain_reads(String then) {
    assertTold(then(then), "the THEN part is one duty chain such as", "THEN 部分只能是一条 duty 语句");
  }

  @Test
  void an_empty_then_part_is_refused() {
    assertTold(then(""), "unexpected end");
    assertTold(then("// duty.of( $body ).document( 'PLAN' ).undated();"), "unexpected end");
  }

  @Test
  void two_statements_are_refused() {
    assertTold(then(FINE + " " + FINE), "unexpected duty", "one duty chain");
  }

  @Test
  void comments_within_a_chain_do_no_harm() {
    assertEquals(
        1,
        then("duty.of( $body ) // who\n /* what */ .document( 'PLAN' )\n .undated();")
            .load()
            .catalogue()
            .size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "duty.of( $body ).yearly( 'MEETING' ).atLeast( 0 ).undated();",
        "duty.of( $body ).monthly( 'MEETING' ).atLeast( 0 );",
        "duty.of( $body ).headcount( 'STAFF' ).atLeast( 0 ).undated();"
      })
  void at_least_nought_states_no_requirement_and_is_refused(String then) {
    assertThrows(RuleSetException.class, () -> then(then).load());
  }

  // ---- codes, fields and days

  @Test
  void an_unknown_code_names_the_nearest_of_its_kind() {
    assertTold(
        then("duty.of( $body ).monthly( 'MEETNG' ).atLeast( 1 );"),
        "MEETNG",
        "最接近的是 MEETING",
        "the nearest is MEETING");
  }

  @Test
  void a_code_of_the_wrong_kind_says_what_it_is() {
    assertTold(
        then("duty.of( $body ).monthly( 'PLAN' ).atLeast( 1 );"), "PLAN", "document", "activity");
  }

  @Test
  void every_code_of_a_chain_is_checked() {
    List<Problem> problems =
        problems(then("duty.of( $body ).yearly( 'MEETNG', 'CHEK' ).covering( 'FIR' ).undated();"));

    assertEquals(3, problems.size(), problems.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Accident | about( $body ).of( 'inCharge' ).step( 'closeOn' ).undated(); | closedOn",
        "Accident | about( $body ).of( 'inCharg' ).step( 'closedOn' ).undated(); | inCharge",
        "Emergency | about( $body ).of( 'body' ).step( 'reportedAt' ).within( 2 )"
            + ".hoursAfter( 'learntAt' ); | learnedAt",
        "Enterprise | of( $body ).yearly( 'DRILL' ).halfYearlyIf( 'highrisk' ).atLeast( 1 )"
            + ".undated(); | highRisk"
      })
  void an_unknown_field_names_the_type_and_the_nearest(String type, String then, String nearest) {
    assertTold(
        TestRules.set().rule("1.1", "$body : " + type + "()", "duty." + then),
        type + " has no field",
        "the nearest is " + nearest,
        "最接近的是 " + nearest);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "yearly( 'DRILL' ).involving( 'department', 2 ).atLeast( 1 ).undated(); | Activity |"
            + " departments",
        "eachActivity( 'CHECK' ).step( 'publishOn' ).undated(); | Activity | publishedOn",
        "each( Population.ENTERPRISE ).has( 'superviser' ).undated(); | Enterprise | supervisor",
        "each( Population.VILLAGE ).has( 'supervisor' ).undated(); | Organization |"
      })
  void a_field_belongs_to_what_the_chain_is_about(String chain, String type, String nearest) {
    assertTold(
        then("duty.of( $body )." + chain),
        type + " has no field",
        nearest == null ? "supervisor" : "the nearest is " + nearest);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2022-6-30", "2022-02-30", "2022-13-01", "30.06.2022", "六月底", ""})
  void a_day_that_is_none_shows_how_a_day_reads(String day) {
    assertTold(then("duty.of( $body ).document( 'PLAN' ).by( '" + day + "' );"), "2022-06-30", day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // no date: the duty would silently never bind, never fall due or never be missed
        "Accident | about( $body ).of( 'inCharge' ).onceSince( 'grade', '2021-01-01' )"
            + ".step( 'closedOn' ).undated();",
        "Accident | about( $body ).of( 'inCharge' ).step( 'closedOn' ).dueOn( 'grade' );",
        "Accident | about( $body ).of( 'inCharge' ).step( 'closedOn' ).noLaterThan( 'grade' );",
        "Accident | about( $body ).of( 'inCharge' ).step( 'closedOn' ).within( 6 )"
            + ".daysAfter( 'grade' );",
        "Warning | about( $body ).of( 'body' ).step( 'measuresAt' ).dueOnIfSet( 'kind' )"
            + ".within( 2 ).daysAfter( 'issuedAt' );",
        // no instant
        "Accident | about( $body ).of( 'inCharge' ).step( 'closedOn' ).within( 2 )"
            + ".hoursAfter( 'occurredOn' );",
        "Emergency | about( $body ).of( 'body' ).step( 'reliefAllottedOn' ).within( 2 )"
            + ".hoursAfter( 'learnedAt' );",
        // no id of a fact
        "Accident | about( $body ).of( 'grade' ).step( 'closedOn' ).undated();",
        "Enterprise | about( $body ).of( 'supervisor' ).document( 'PLAN' ).undated();",
        // no number, no yes or no
        "Accident | about( $body ).of( 'inCharge' ).full( 'closedOn', 'occurredOn' ).undated();",
        "Enterprise | of( $body ).yearly( 'DRILL' ).involving( 'topics', 2 ).atLeast( 1 )"
            + ".undated();",
        "Enterprise | of( $body ).yearly( 'DRILL' ).halfYearlyIf( 'name' ).atLeast( 1 ).undated();"
      })
  void a_field_of_the_wrong_kind_is_refused(String type, String then) {
    assertThrows(
        RuleSetException.class,
        () -> TestRules.set().rule("1.1", "$body : " + type + "()", "duty." + then).load());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "duty.of( $body ).assigned( 'IN_CHARGE' ).undated();",
        "duty.of( $body ).forEach( 'FIRE' ).has( 'name' ).undated();",
        "duty.of( $body ).forEach( 'FIRE' ).step( 'name' ).undated();"
      })
  void a_chain_about_nothing_that_it_needs_is_refused(String then) {
    assertThrows(RuleSetException.class, () -> then(then).load());
  }

  @Test
  void sectors_are_those_of_an_organisation() {
    assertThrows(
        RuleSetException.class,
        () ->
            TestRules.set()
                .rule(
                    "1.1",
                    "$body : Enterprise()",
                    "duty.of( $body ).inEachSector( Sector.GAS ).document( 'PLAN' ).undated();")
                .load());
  }

  @Test
  void subsidiaries_are_those_of_an_enterprise() {
    assertTold(
        then("duty.of( $body ).forEachSubsidiary().monthly( 'CHECK' ).atLeast( 2 );"),
        "is for an Enterprise",
        "只能用于企业");
  }

  /** Found by fuzzing: what is wrong was told, but then something else broke. */
  @Test
  void a_last_day_that_is_missing_is_told() {
    assertTold(then("duty.of( $body ).yearly( 'MEETING' ).atLeast( 1 ).by();"), "by", "by");
  }

  // ---- the end of a chain

  @ParameterizedTest
  @CsvSource({
    "duty.of( $body );, document",
    "duty.of( $body ).document( 'PLAN' );, undated",
    "duty.of( $body ).monthly( 'MEETING' );, atLeast",
    "duty.of( $body ).yearly( 'MEETING' ).atLeast( 1 );, by",
    "duty.of( $body ).headcount( 'STAFF' ).atLeast( 2 );, fromIssue",
    "duty.about( $body );, of",
    "duty.of( $body ).step( 'name' ).within( 3 );, daysAfter"
  })
  void an_unfinished_chain_says_what_may_come_next(String then, String next) {
    assertTold(then(then), "not finished", "没有写完", next);
  }

  // ---- the WHEN part

  @Test
  void an_unknown_fact_type_names_the_nearest() {
    List<Problem> problems = problems(when("$body : Organisation()"));

    assertEquals(PLACE, problems.get(0).where());
    assertTrue(problems.get(0).what().zh().contains("最接近的是 Organization"), problems.toString());
  }

  @Test
  void a_misspelt_property_is_located_and_names_the_nearest() {
    Problem problem = problem(when("$body : Organization( kynd == OrgKind.DEPARTMENT )"));

    assertTrue(FILE_LINE_AND_RULE.matcher(problem.where()).matches(), problem.where());
    assertTrue(problem.what().zh().contains("最接近的是 kind"), problem.what().zh());
    assertTrue(problem.what().en().contains("the nearest is kind"), problem.what().en());
  }

  @Test
  void a_misspelt_constant_is_located_and_names_the_nearest() {
    Problem problem = problem(when("$body : Organization( kind == OrgKind.DEPARTMNT )"));

    assertTrue(FILE_LINE_AND_RULE.matcher(problem.where()).matches(), problem.where());
    assertTrue(problem.what().zh().contains("DEPARTMENT"), problem.what().zh());
  }

  @Test
  void not_equal_cannot_be_joined_by_or() {
    assertTold(
        when("$body : Organization( safetyRegulator != false || keySectorRegulator != false )"),
        "!=",
        "||",
        "safetyRegulator");
  }

  @Test
  void equal_may_be_joined_by_or() {
    assertEquals(
        1,
        when("$body : Organization( kind == OrgKind.COUNTY || kind == OrgKind.ZONE )")
            .load()
            .catalogue()
            .size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"exists", "not"})
  void what_may_be_empty_cannot_be_asked_of_what_no_finding_names(String question) {
    assertTold(
        when(
            "$body : Enterprise() "
                + question
                + "( $danger : HiddenDanger( responsible == $body.id, selfFound != false ) )"),
        "selfFound",
        "!=");
  }

  @Test
  void evidence_is_not_in_working_memory_so_a_rule_cannot_wait_for_it() {
    assertThrows(
        RuleSetException.class,
        () ->
            TestRules.set()
                .rule("1.1", DEPARTMENT + "\nActivity( bearer == $body.id )", FINE)
                .load());
  }

  // ---- nothing but the closed language is compiled

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$body : Organization( System.setProperty( 'duban.intruder', 'x' ) == null )",
        "$body : Organization( id == System.getProperty( 'user.name' ) )",
        "$body : Organization( this.getClass().getName() != null )",
        "$body : Organization()\n    eval( System.setProperty( 'duban.intruder', 'x' ) == null )",
        "$body : Organization()\n    String() from System.getProperty( 'user.name' )"
      })
  void code_in_the_when_part_is_refused(String when) {
    assertThrows(RuleSetException.class, () -> when(when).load());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "function void intrude() { System.exit( 1 ); }",
        "import function java.lang.System.exit;",
        "import java.io.File;",
        "declare Intruder\n  name : String\nend",
        "global java.util.List list;"
      })
  void code_beside_the_rules_is_refused(String code) {
    TestRules rules =
        TestRules.set()
            .change(
                FILE,
                "global cn.duban.duty.Duty duty;",
                code + "\nglobal cn.duban.duty.Duty duty;");

    assertThrows(RuleSetException.class, () -> rules.rule("1.1", DEPARTMENT, FINE).load());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "salience 10",
        "no-loop true",
        "enabled false",
        "dialect 'mvel'",
        "date-effective '1-Jan-2030'",
        "timer ( int: 1h )"
      })
  void attributes_that_change_when_a_rule_fires_are_refused(String attribute) {
    assertThrows(RuleSetException.class, () -> annotated(ANNOTATED + " " + attribute).load());
  }

  // ---- syntax

  @ParameterizedTest
  @CsvSource({"$body : Organization( kind == OrgKind.DEPARTMENT", "$body : Organization kind )"})
  void a_syntax_error_is_located(String when) {
    List<Problem> problems = problems(when(when));

    assertTrue(
        FILE_LINE_AND_RULE.matcher(problems.get(0).toString()).matches(), problems.toString());
    assertTrue(problems.get(0).what().zh().contains("语法"), problems.toString());
  }

  /** What made the parser itself fail: it then told Java's words and line 0. */
  @ParameterizedTest
  @ValueSource(strings = {"(?<=duty.Duty duty;)", "(?s)(?<=Organization\\( kind ).*"})
  void where_the_parser_breaks_down_the_line_is_told_all_the_same(String damaged) {
    TestRules rules = then(FINE);
    rules.with(FILE, rules.text(FILE).replaceFirst(damaged, "`"));
    Problem problem = problems(rules).get(0);

    assertTrue(problem.where().matches(FILE + ":(7|12)"), problem.where());
    assertTrue(problem.what().zh().contains("无法读懂"), problem.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cn.duban.fact.*    | cn.duban.fact.Organization | cn.duban.fact.OrgKind",
        "cn.duban.fact.*    | cn.duban.fact.OrgKind      | cn.duban.fact.Organization",
      })
  void a_type_that_is_not_imported_is_named(String before, String after, String missing) {
    assertTold(then(FINE).change(FILE, before, after), "import " + missing + ";");
  }

  @Test
  void a_constant_of_the_chain_is_imported_too() {
    assertTold(
        then("duty.of( $body ).each( Population.ENTERPRISE ).has( 'supervisor' ).undated();")
            .change(FILE, "import cn.duban.duty.Population;", ""),
        "import cn.duban.duty.Population;");
  }

  @Test
  void a_rule_without_an_end_is_a_syntax_error() {
    TestRules rules = then(FINE);
    rules.with(FILE, rules.text(FILE).replaceFirst("end\n$", ""));

    assertTrue(problem(rules).where().startsWith(FILE + ":"), problem(rules).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "duty.of( $body ).yearly( 'MEETING' ).atLeast( 99999999999 ).undated();",
        "duty.of( $body ).yearly( 'MEETING' ).atLeast( 2147483648 ).undated();"
      })
  void a_number_too_large_is_located(String then) {
    Problem problem = problem(then(then));

    assertTrue(FILE_LINE_AND_RULE.matcher(problem.where()).matches(), problem.where());
  }

  @Test
  void a_file_without_the_global_is_located() {
    TestRules rules = TestRules.set().change(FILE, "global cn.duban.duty.Duty duty;", "");
    List<Problem> problems = problems(rules.rule("1.1", DEPARTMENT, FINE));

    assertTrue(FILE_LINE_AND_RULE.matcher(problems.get(0).where()).matches(), problems.toString());
  }

  // ---- names and annotations

  @ParameterizedTest
  @ValueSource(
      strings = {
        "每月开会",
        "1.1",
        "1.1 ",
        "1 每月开会",
        "1.a 每月开会",
        "1.1每月开会",
        "1.COAL.1 每月开会",
        "a.1 每月开会",
        "1.1.1 每月开会"
      })
  void a_bad_rule_name_shows_how_one_reads(String name) {
    Problem problem = problem(TestRules.set().named(name, ANNOTATED, DEPARTMENT, FINE));

    assertEquals(FILE + ":9 " + name, problem.where());
    assertTrue(problem.what().zh().contains("10.2 重点行业监管部门安全人员"), problem.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "@en( 'A duty' ), @quote",
    "@quote( '每月' ), @en",
    "@quote( '' ) @en( 'A duty' ), @quote",
    "@quote( '  ' ) @en( 'A duty' ), @quote",
    "@quote @en( 'A duty' ), @quote",
    "@quote() @en( 'A duty' ), @quote",
    "@quote( '每月' ) @en( '' ), @en",
    "@quote( '每月' ) @en( 'A duty' ) @reading( '' ), @reading",
    "@quote( '每月' ) @en( 'A duty' ) @law( '' ), @law",
    "@quote( '每月' ) @en( 'A duty' ) @force( '' ), @force"
  })
  void a_missing_or_empty_annotation_is_named(String annotations, String named) {
    String quoted = annotations.replace('"', '\'');
    assertTold(annotated(quoted), named);
  }

  @ParameterizedTest
  @CsvSource({
    "@quote( 每月 ) @en( \"A duty\" ), @quote",
    "@quote( \"每月\" ) @en( duty ), @en",
    "@quote( \"每月\" ) @en( \"A duty\" ) @force( PROMOTE ), @force",
    "@quote( \"每月\" ) @en( 3 ), @en"
  })
  void an_annotation_without_quotes_is_named(String annotations, String named) {
    assertTold(annotated(annotations), named, "in double quotes", "加英文双引号");
  }

  @Test
  void an_unknown_annotation_names_the_nearest() {
    assertTold(
        annotated(ANNOTATED + " @raeding( 'R-START' )"),
        "@raeding",
        "最接近的是 reading",
        "the nearest is reading");
  }

  @ParameterizedTest
  @CsvSource({"MUSTN, MUST", "promote, PROMOTE", "SHOULD, CONSEQUENCE"})
  void a_bad_force_shows_those_that_there_are(String force, String named) {
    assertTold(annotated(ANNOTATED + " @force( '" + force + "' )"), "@force", named);
  }

  @Test
  void an_unknown_reading_names_the_nearest() {
    assertTold(
        annotated(ANNOTATED + " @reading( 'R-END R-STRAT' )"),
        "R-STRAT",
        "最接近的是 R-START",
        "the nearest is R-START");
  }

  @Test
  void an_annotation_given_twice_is_located() {
    Problem problem = problem(annotated(ANNOTATED + " @quote( '每年' )"));

    assertTrue(FILE_LINE_AND_RULE.matcher(problem.where()).matches(), problem.where());
    assertTrue(problem.what().en().contains("quote"), problem.toString());
  }

  // ---- ids

  @Test
  void an_id_used_for_two_duties_is_told_where_it_was_used_before() {
    TestRules rules =
        TestRules.set()
            .named("1.1 每月开会", "@quote( '每月开会' ) @en( 'Meetings' )", DEPARTMENT, FINE)
            .named("1.1 每年检查", "@quote( '每年检查' ) @en( 'Checks' )", DEPARTMENT, FINE);
    Problem problem = problem(rules);

    assertEquals(FILE + ":17 1.1 每年检查", problem.where());
    assertTrue(problem.what().en().contains("1.1") || problem.what().en().contains(FILE + ":9"));
  }

  @Test
  void an_id_used_in_another_file_is_told() {
    TestRules other =
        TestRules.set().named("1.1 每年检查", "@quote( '每年检查' ) @en( 'Checks' )", DEPARTMENT, FINE);
    Problem problem = problem(then(FINE).with("article-02-other.drl", other.text(FILE)));

    assertEquals("article-02-other.drl:9 1.1 每年检查", problem.where());
    assertTrue(problem.what().zh().contains(FILE + ":9"), problem.toString());
  }

  @Test
  void the_same_rule_twice_is_told() {
    assertFalse(problems(then(FINE).rule("1.1", DEPARTMENT, FINE)).isEmpty());
  }

  @Test
  void two_rules_of_one_duty_cannot_differ_in_force() {
    TestRules rules =
        TestRules.set()
            .named("1.1 部门", ANNOTATED, DEPARTMENT, FINE)
            .named(
                "1.1 企业",
                ANNOTATED + " @force( '" + Force.PROMOTE + "' )",
                "$body : Enterprise()",
                FINE);

    assertThrows(RuleSetException.class, rules::load);
  }

  // ---- files

  @ParameterizedTest
  @ValueSource(strings = {"notice.yaml", "vocabulary.yaml", "readings.yaml"})
  void a_missing_file_is_named(String file) {
    Problem problem = problem(then(FINE).without(file));

    assertEquals(file, problem.where());
    assertTrue(problem.what().zh().contains("缺少"), problem.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"notice.yaml", "vocabulary.yaml", "article-02-more.drl"})
  void a_file_that_is_not_utf_8_is_named(String file) {
    byte[] gbk = "标题：规则".getBytes(Charset.forName("GBK"));
    Problem problem = problem(then(FINE).with(file, gbk));

    assertEquals(file, problem.where());
    assertTrue(problem.what().en().contains("UTF-8"), problem.toString());
  }

  // ---- several

  @Test
  void several_errors_are_all_told_in_the_order_of_the_files() {
    TestRules rules =
        TestRules.set()
            .rule("1.1", DEPARTMENT, "duty.of( $body ).monthy( 'MEETING' ).atLeast( 1 );")
            .rule("1.2", "@en( 'A duty' )", DEPARTMENT, FINE)
            .rule("1.3", DEPARTMENT, "duty.of( $body ).document( 'PLN' ).by( '2022-6-30' );")
            .rule("1.4", DEPARTMENT, FINE)
            .with(
                "article-02-more.drl",
                TestRules.set()
                    .rule("2.1", ANNOTATED + " @force( 'MUSTN' )", DEPARTMENT, FINE)
                    .text(FILE));
    RuleSetException refused = assertThrows(RuleSetException.class, rules::load);

    assertEquals(
        List.of(
            FILE + ":9 1.1 义务1.1",
            FILE + ":17 1.2 义务1.2",
            FILE + ":25 1.3 义务1.3",
            FILE + ":25 1.3 义务1.3",
            "article-02-more.drl:9 2.1 义务2.1"),
        refused.problems().stream().map(Problem::where).toList());
    assertTrue(refused.getMessage().contains("5 problems"), refused.getMessage());
    assertTrue(refused.getMessage().contains("规则集有 5 处问题"), refused.getMessage());
    refused
        .problems()
        .forEach(problem -> assertTrue(refused.getMessage().contains(problem.toString())));
  }

  @Test
  void a_syntax_error_in_one_file_does_not_hide_the_errors_of_another() {
    TestRules rules =
        when("$body : Organization( kind == OrgKind.DEPARTMENT")
            .with(
                "article-02-more.drl",
                TestRules.set()
                    .rule("2.1", DEPARTMENT, "duty.of( $body ).document( 'PLN' ).undated();")
                    .text(FILE));
    List<Problem> problems = problems(rules);

    assertTrue(problems.stream().anyMatch(p -> p.where().startsWith(FILE)), problems.toString());
    assertTrue(
        problems.stream().anyMatch(p -> p.where().equals("article-02-more.drl:9 2.1 义务2.1")),
        problems.toString());
  }

  @Test
  void several_files_that_are_missing_or_unreadable_are_told_at_once() {
    TestRules rules =
        then(FINE)
            .without("readings.yaml")
            .with("vocabulary.yaml", "词汇".getBytes(Charset.forName("GBK")));

    assertEquals(2, problems(rules).size());
  }
}
