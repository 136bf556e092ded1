package cn.duban;

import static cn.duban.TestRules.ANNOTATED;
import static cn.duban.TestRules.DEPARTMENT;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.text.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Rule files that try to run code of their own, to take all memory or time, or to speak in the name
 * of others. Each is refused with its place before any of its code runs: the canary stays silent.
 */
class HostileRulesTest {
  /** Tells that code has run. */
  private static final String CANARY = "duban.canary";

  private static final String SING = "System.setProperty( 'duban.canary', 'x' )";
  private static final String FINE = "duty.of( $body ).document( 'PLAN' ).undated();";
  private static final Pattern LOCATED = Pattern.compile("[\\w./-]+\\.(drl|yaml)(:\\d+.*)?");

  @TempDir Path folder;

  @AfterEach
  void forget() {
    System.clearProperty(CANARY);
  }

  private void refused(TestRules rules) {
    RuleSetException refusal =
        assertThrows(RuleSetException.class, () -> RuleSet.load(rules.writeTo(folder)));
    assertNull(System.getProperty(CANARY), "code has run");
    assertFalse(refusal.problems().isEmpty());
    for (Problem problem : refusal.problems()) {
      assertTrue(LOCATED.matcher(problem.where()).matches(), problem.toString());
    }
  }

  // ---- THEN

  static Stream<String> consequences() {
    return Stream.of(
        SING + ";",
        SING + "; " + FINE,
        FINE + " " + SING + ";",
        FINE + SING + ";",
        "{ " + SING + "; } " + FINE,
        "if ( true ) { " + SING + "; } " + FINE,
        "for (;;) { }",
        "while ( true ) { }",
        "do { } while ( true );",
        FINE + " for (;;) { }",
        "try { " + SING + "; } finally { } " + FINE,
        "synchronized ( duty ) { } " + FINE,
        "throw new RuntimeException();",
        "return;",
        "new Thread( () -> " + SING + " ).start();",
        "new java.net.Socket( 'localhost', 1 );",
        "new java.io.FileInputStream( '/etc/passwd' );",
        "java.nio.file.Files.readString( java.nio.file.Path.of( '/etc/passwd' ) );",
        "Runtime.getRuntime().exec( 'id' );",
        "java.lang.Runtime.getRuntime().exec( 'id' );",
        "System.exit( 1 );",
        "Class.forName( 'java.lang.Runtime' );",
        "duty.getClass().getClassLoader();",
        "duty.getClass();",
        "duty.hashCode();",
        "duty.toString();",
        "duty.notify();",
        "duty.of( $body ).getClass();",
        "duty.of( $body ).document( 'PLAN' ).undated().getClass();",
        "duty.of( $body ).document( " + SING + " ).undated();",
        "duty.of( $body ).document( String.valueOf( " + SING + " ) ).undated();",
        "duty.of( $body ).document( 'PLAN' + " + SING + " ).undated();",
        "duty.of( $body ).document( $body.id ).undated();",
        "duty.of( $body ).document( $body.id() ).undated();",
        "duty.of( ( cn.duban.fact.Fact ) $body ).document( 'PLAN' ).undated();",
        "duty.of( null ).document( 'PLAN' ).undated();",
        "duty.of( new Object() ).document( 'PLAN' ).undated();",
        "duty.of( this ).document( 'PLAN' ).undated();",
        "duty.of( drools ).document( 'PLAN' ).undated();",
        "drools.halt();",
        "drools.getKieRuntime().halt();",
        "kcontext.getKieRuntime().halt();",
        "insert( 'x' );",
        "delete( $body );",
        "update( $body );",
        "modify( $body ) { };",
        "insertLogical( 'x' ); " + FINE,
        "retract( $body ); " + FINE,
        "channels[ 'x' ].send( 'x' );",
        "duty.of( $body ).document( 'PLAN' ).undated(), " + SING + ";",
        "duty.of( $body ).document( 'PLAN' ).undated() ; ;",
        "duty.of( $body ).document( 'PLAN' ).undated()",
        "duty.of( $body ).document( 'PLAN' ).undated(); duty.of( $body ).document( 'PLAN'"
            + " ).undated();",
        "duty = null;",
        "Duty d = duty;",
        "int x = 1;",
        "// \\u000a " + SING + ";\n" + FINE,
        "// \r " + SING + ";\n" + FINE,
        "/* \\u002a/ " + SING + "; /* */ " + FINE,
        "} static { " + SING + "; } void x() { " + FINE,
        "} } class X { static { " + SING + "; } { " + FINE,
        FINE + " } public void y() { " + SING + ";",
        "duty.of( $body ).document( \"PLAN\\\" ) \" ).undated();",
        "duty.of( $body ).headcount( 'STAFF' ).atLeast( 1 + 1 ).fromIssue();",
        "duty.of( $body ).headcount( 'STAFF' ).atLeast( Integer.MAX_VALUE ).fromIssue();",
        "duty.of( $body ).headcount( 'STAFF' ).atLeast( -1 ).fromIssue();",
        "duty.of( $body ).headcount( 'STAFF' ).atLeast( 99999999999 ).fromIssue();",
        "duty.of( $body ).headcount( 'STAFF' ).atLeast( 0x7f ).fromIssue();",
        "duty.of( $body ).headcount( 'STAFF' ).atLeast( 1.5 ).fromIssue();",
        "duty.of( $other ).document( 'PLAN' ).undated();",
        "cn.duban.duty.Bearer b = duty.of( $body );",
        "duty.of( $body ).monthly( 'MEETING' ).atLeast( 1 ).undated();",
        "duty.<Object>of( $body ).document( 'PLAN' ).undated();",
        "duty::of;",
        "@Deprecated duty.of( $body ).document( 'PLAN' ).undated();",
        "label: " + FINE,
        "`id`;",
        "${x} " + FINE,
        "#{x} " + FINE);
  }

  @ParameterizedTest
  @MethodSource("consequences")
  void code_in_the_then_part(String then) {
    refused(TestRules.set().rule("1.1", DEPARTMENT, then));
  }

  // ---- WHEN

  static Stream<String> conditions() {
    String body = "$body : Organization( ";
    return Stream.of(
        body + SING + " == null )",
        body + "id == " + SING + " )",
        body + "id.concat( " + SING + " ) == 'x' )",
        body + "this.getClass().getName() != null )",
        body + "getClass() != null )",
        body + "class != null )",
        body + "hashCode > 0 )",
        body + "toString == 'x' )",
        body + "id matches '(a+)+$' )",
        body + "id soundslike 'x' )",
        body + "id str[startsWith] 'x' )",
        body + "id memberOf $list )",
        body + "kind == OrgKind.valueOf( 'ZONE' ) )",
        body + "kind == OrgKind.class )",
        body + "$x : id )",
        body + "$x : id, $x == 'x' )",
        body + "id == 'x' ? true : false )",
        body + "( ( id ) ) == null )",
        body + "id == null )",
        body + "id + 'x' == 'y' )",
        body + "1 == 1 )",
        body + "true )",
        body + "!false )",
        body + "id == id )",
        body + "eval( " + SING + " == null ) )",
        body + "new java.io.File( 'x' ) != null )",
        body + "with { } )",
        body + "foreach ( x : id ) { } )",
        body + "def x() { " + SING + " } )",
        body + "id == 'a\\u0022 + " + SING + " )",
        body + "sectors[ 0 ] == Sector.GAS )",
        body + "id#String.length > 1 )",
        body + "kind == OrgKind.DEPARTMENT; )",
        body + "'x'; )",
        body + ")\n eval( " + SING + " == null )",
        body + ")\n String() from " + SING,
        body + ")\n $l : java.util.List() from collect( Organization() )",
        body
            + ")\n Number() from accumulate( Organization(), init( int x = 0; ), action( "
            + SING
            + "; ), reverse( ), result( x ) )",
        body + ")\n accumulate( Organization(); $n : count( 1 ) )",
        body + ")\n forall( Organization( kind == OrgKind.ZONE ) )",
        "( $body : Organization() or $body : Organization() )",
        body + ")\n ?query( $body; )",
        body + ") over window:time( 1h )",
        body + ") from entry-point 'x'",
        body + ")\n do[ x ]",
        body + ")\n if ( true ) do[ x ]",
        "$body : Object()",
        "$body : java.lang.Object()",
        "$body : Thread()",
        "$body : cn.duban.duty.Duty()",
        "$body : Activity()",
        "duty : Organization()",
        "body : Organization()",
        "$body : Organization( kind == OrgKind.DEPARTMENT ) @watch( id )",
        "$body : Organization( " + "( ".repeat(200) + "id == 'x' " + ") ".repeat(200) + ")");
  }

  @ParameterizedTest
  @MethodSource("conditions")
  void code_in_the_when_part(String when) {
    refused(TestRules.set().rule("1.1", when, FINE));
  }

  // ---- annotations, attributes and what stands beside the rules

  static Stream<String> annotations() {
    String rest = " @en( 'A duty' )";
    return Stream.of(
        "@quote( " + SING + " )" + rest,
        "@quote( 'a' + " + SING + " + 'b' )" + rest,
        "@quote( 'a', " + SING + " )" + rest,
        "@quote( value = 'a', other = " + SING + " )" + rest,
        "@quote( { 'a', " + SING + " } )" + rest,
        "@quote( [ 'a' ] )" + rest,
        "@quote( 'a\\' )" + rest,
        "@quote( 2022-05-31 )" + rest,
        "@quote( java.lang.String )" + rest,
        "@quote( )" + rest,
        "@quote" + rest,
        ANNOTATED + " @other( " + SING + " )",
        ANNOTATED + " @Deprecated",
        ANNOTATED + " @quote( 'again' )",
        ANNOTATED + " @force( 'NONE' )",
        ANNOTATED + " salience " + "10",
        ANNOTATED + " salience ( " + SING + ".length() )",
        ANNOTATED + " enabled ( " + SING + " == null )",
        ANNOTATED + " timer ( int: 1s )",
        ANNOTATED + " timer ( expr: " + SING + " )",
        ANNOTATED + " calendars 'x'",
        ANNOTATED + " dialect 'mvel'",
        ANNOTATED + " no-loop",
        ANNOTATED + " lock-on-active",
        ANNOTATED + " agenda-group 'x'",
        ANNOTATED + " activation-group 'x'",
        ANNOTATED + " ruleflow-group 'x'",
        ANNOTATED + " auto-focus",
        ANNOTATED + " duration 10",
        ANNOTATED + " date-expires '01-Jan-2000'");
  }

  @ParameterizedTest
  @MethodSource("annotations")
  void code_in_annotations_and_attributes(String annotations) {
    refused(TestRules.set().rule("1.1", annotations, DEPARTMENT, FINE));
  }

  static Stream<String> declarations() {
    return Stream.of(
        "function void x() { " + SING + "; }",
        "import function java.lang.System.exit;",
        "import static java.lang.System.exit;",
        "import java.io.File;",
        "import java.lang.*;",
        "import cn.duban.RuleSet;",
        "import cn.duban.internal.engine.Engine;",
        "import accumulate java.lang.Object sing;",
        "declare X name : String end",
        "declare X name : String = " + SING + " end",
        "declare enum X A( 1 ); n : int end",
        "declare Organization @role( event ) end",
        "declare window X Organization() over window:time( 1h ) end",
        "declare entry-point x end",
        "global java.util.List list;",
        "global java.lang.Runtime duty;",
        "query x() Organization() end",
        "dialect 'mvel'",
        "agenda-group 'x'",
        "unit X;",
        "rule '1.9 x' extends '1.1 义务1.1' when then end",
        "}",
        "static { " + SING + "; }");
  }

  @ParameterizedTest
  @MethodSource("declarations")
  void code_beside_the_rules(String declaration) {
    refused(
        TestRules.set()
            .change(
                TestRules.FILE,
                "global cn.duban.duty.Duty duty;",
                declaration.replace('\'', '"') + "\nglobal cn.duban.duty.Duty duty;")
            .rule("1.1", DEPARTMENT, FINE));
  }

  @ParameterizedTest
  @MethodSource("packages")
  void a_package_of_others(String name) {
    refused(
        TestRules.set()
            .change(TestRules.FILE, "package cn.duban.test;", "package " + name + ";")
            .rule("1.1", DEPARTMENT, FINE));
  }

  static Stream<String> packages() {
    return Stream.of(
        "java.lang",
        "javax.script",
        "org.drools.core",
        "org.kie.api",
        "org.mvel2.util",
        "cn.duban.duty",
        "cn.duban.fact",
        "cn.duban.internal.drl",
        "cn.duban.internal.engine");
  }

  // ---- names of others

  @Test
  void an_id_that_another_rule_has() {
    refused(
        TestRules.set()
            .rule("1.1", DEPARTMENT, FINE)
            .named("1.1 义务1.1", ANNOTATED, DEPARTMENT, FINE));
  }

  @Test
  void an_id_of_another_duty_under_another_title() {
    refused(
        TestRules.set()
            .rule("1.1", DEPARTMENT, FINE)
            .named("1.1 另一条", "@quote( '别的文字' ) @en( 'x' )", DEPARTMENT, FINE));
  }

  @Test
  void an_id_of_another_duty_in_another_file() {
    TestRules rules = TestRules.set().rule("1.1", DEPARTMENT, FINE);
    refused(rules.with("article-02-test.drl", rules.text(TestRules.FILE)));
  }

  @Test
  void a_name_that_breaks_out_of_the_generated_class() {
    refused(
        TestRules.set()
            .named("1.1 x { } static { " + SING + "; } class Y", ANNOTATED, DEPARTMENT, FINE)
            .named("1.1/../../x", ANNOTATED, DEPARTMENT, FINE));
  }

  // ---- memory and time

  @Test
  void a_file_too_long() {
    refused(TestRules.set().rule("1.1", DEPARTMENT, FINE + "\n" + "// x\n".repeat(300_000)));
  }

  @Test
  void a_product_of_all_with_all_with_all() {
    refused(
        TestRules.set()
            .rule(
                "1.1",
                "$body : Enterprise()\n$second : Enterprise()\n$third : Enterprise()",
                FINE));
  }

  @Test
  void brackets_without_end() {
    refused(TestRules.set().with(TestRules.FILE, "rule \"1.1 x\" when " + "(".repeat(100_000)));
  }

  /** Each made the parser run out of stack. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "{",
        "( [ {",
        "! ",
        "-",
        "- + ~ ",
        "!(",
        "( String ) ",
        "x ? x : ",
        "not ",
        "exists "
      })
  void nesting_without_end(String one) {
    String many = one.repeat(30_000);
    refused(TestRules.set().rule("1.1", "$body : Organization( " + many + " id )", FINE));
    refused(TestRules.set().rule("1.1", many + " Organization()", FINE));
    refused(TestRules.set().rule("1.1", "@quote( " + many + " )", DEPARTMENT, FINE));
    refused(TestRules.set().rule("1.1", DEPARTMENT, many + FINE));
  }

  @Test
  void a_name_without_end() {
    String name = "x".repeat(900_000);
    RuleSetException refusal =
        assertThrows(
            RuleSetException.class,
            () ->
                RuleSet.load(
                    TestRules.set()
                        .rule("1.1", DEPARTMENT, "duty.of( $body ).document( '" + name + "' );")
                        .writeTo(folder)));
    assertTrue(refusal.getMessage().length() < 10_000, "" + refusal.getMessage().length());
  }

  /** Names become names of classes, which the JVM cuts at 65,535 bytes. */
  @Test
  void names_too_long_for_a_class() {
    String title = "义务".repeat(2_000);
    refused(TestRules.set().named("1.1 " + title, TestRules.ANNOTATED, DEPARTMENT, FINE));
    refused(TestRules.set().rule("1.1", DEPARTMENT.replace("$body", "$b" + "o".repeat(300)), FINE));
  }

  /** A path through the fields of a fact, which has no fact type of its own. */
  @Test
  void a_path_instead_of_a_fact() {
    refused(TestRules.set().rule("1.1", "$body : / Article Enterprise()", FINE));
    refused(TestRules.set().rule("1.1", "$body : /facts[ id == 'x' ]", FINE));
  }

  @Test
  void text_without_end() {
    refused(TestRules.set().with(TestRules.FILE, "rule \"" + "x".repeat(100_000)));
  }

  @Test
  void bytes_that_are_no_text() {
    refused(TestRules.set().with(TestRules.FILE, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1}));
  }

  @Test
  void yaml_that_multiplies_itself() {
    String bomb =
        "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
            + IntStream.range(1, 12)
                .mapToObj(i -> "a%d: &a%d [%s]".formatted(i, i, repeated("*a" + (i - 1), 10)))
                .collect(Collectors.joining("\n"));
    refused(TestRules.set().rule("1.1", DEPARTMENT, FINE).with("readings.yaml", bomb));
  }

  @Test
  void yaml_that_names_a_class() {
    refused(
        TestRules.set()
            .rule("1.1", DEPARTMENT, FINE)
            .with(
                "readings.yaml",
                "!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL"
                    + " ['http://localhost/']]]]\n"));
  }

  private static String repeated(String word, int times) {
    return String.join(", ", List.of(word.repeat(times).split("(?<=\\d)(?=\\*)")));
  }
}
