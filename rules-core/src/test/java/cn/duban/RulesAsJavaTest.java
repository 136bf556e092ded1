package cn.duban;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.fact.Activity;
import cn.duban.fact.DangerLevel;
import cn.duban.fact.EnterpriseBuilder;
import cn.duban.fact.Fact;
import cn.duban.fact.Facts;
import cn.duban.fact.HiddenDangerBuilder;
import cn.duban.fact.OrgKind;
import cn.duban.fact.Organization;
import cn.duban.fact.OrganizationBuilder;
import cn.duban.fact.Person;
import cn.duban.fact.Post;
import cn.duban.fact.Sector;
import cn.duban.fact.ViolationBuilder;
import cn.duban.fact.Warning;
import cn.duban.fact.WarningBuilder;
import cn.duban.fact.WarningKind;
import cn.duban.finding.Finding;
import cn.duban.finding.LimitExceededException;
import cn.duban.finding.Limits;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules written as Java judge as Drools does, whatever the closed language allows. */
class RulesAsJavaTest {
  private static final LocalDate DAY = LocalDate.of(2022, 7, 1);
  private static final String FOLDER = "cn/duban/test";

  /** Each binds some of {@link #FACTS} and not others. */
  private static final List<String> CONDITIONS =
      List.of(
          "$body : Organization( kind != OrgKind.VILLAGE )",
          "$body : Organization( kind in ( OrgKind.TOWNSHIP, OrgKind.DEPARTMENT ) )",
          "$body : Organization( kind not in ( OrgKind.VILLAGE, OrgKind.TOWNSHIP ) )",
          "$body : Organization( kind == OrgKind.TOWNSHIP || kind == OrgKind.DEPARTMENT && id != 'd2' )",
          "$body : Organization( ( kind == OrgKind.TOWNSHIP || kind == OrgKind.DEPARTMENT ) && id != 'd2' )",
          "$body : Organization( !( kind == OrgKind.VILLAGE ) )",
          "$body : Organization( !( kind == OrgKind.VILLAGE ) && !( id == 'd1' ) )",
          "$body : Organization( id in ( 'd1', 'v1' ) )",
          "$body : Organization( kind == OrgKind.DEPARTMENT, safetyRegulator != false )",
          "$body : Organization( kind == OrgKind.DEPARTMENT, safetyRegulator != true )",
          "$body : Organization( kind == OrgKind.DEPARTMENT, regulates( Sector.COAL ) != false )",
          "$body : Organization( kind == OrgKind.DEPARTMENT, supervisesSafety != false )",
          "$body : Enterprise( worksIn( Sector.GAS ) != false, usesGas != false )",
          "$body : Person( posts contains Post.LEADER )",
          "$body : Person( posts not contains Post.LEADER )",
          "$body : Organization( kind == OrgKind.TOWNSHIP )"
              + " $warning : Warning( body == $body.id, householdsToReach != 0 )",
          "$body : Organization( kind == OrgKind.TOWNSHIP )"
              + " $one : Warning( body == $body.id )"
              + " exists Warning( body == $body.id, issuedAt > $one.issuedAt )",
          "$body : Organization( kind == OrgKind.TOWNSHIP )"
              + " $one : Warning( body == $body.id )"
              + " not Warning( body == $body.id, issuedAt <= $one.issuedAt, id != $one.id )",
          "$body : Organization( kind == OrgKind.DEPARTMENT )"
              + " $case : HiddenDanger( responsible == $body.id )",
          "$body : Organization( kind == OrgKind.DEPARTMENT )"
              + " $case : HiddenDanger( $body.id == responsible || id == 'h1' )",
          "$body : Organization( kind == OrgKind.TOWNSHIP )"
              + " $other : Organization( kind == OrgKind.DEPARTMENT )",
          "$body : Enterprise() exists HiddenDanger( responsible == $body.id )",
          "$body : Enterprise() not HiddenDanger( responsible == $body.id )",
          "$body : Enterprise() exists( HiddenDanger( responsible == $body.id ) and"
              + " Organization( kind == OrgKind.DEPARTMENT ) )",
          "$body : Enterprise() not( $danger : HiddenDanger( responsible == $body.id ) and"
              + " HiddenDanger( foundOn > $danger.foundOn ) )",
          "$body : Enterprise() not( exists HiddenDanger( responsible == $body.id ) and"
              + " Organization( kind == OrgKind.DEPARTMENT ) )",
          "$body : Enterprise() not( not HiddenDanger( responsible == $body.id ) and"
              + " Organization( kind == OrgKind.DEPARTMENT ) )",
          "$body : Violation( offender == $body.handledBy )",
          "$body : Person() exists Organization( id == $body.organization,"
              + " kind == OrgKind.DEPARTMENT )",
          "$body : Organization( kind == OrgKind.DEPARTMENT ) not Finding( bearer.id == $body.id )");

  private static final List<String> CONSEQUENCES =
      List.of(
          "$breach : Finding( obligation.id == '1.1' ) ~ duty.follows( $breach )",
          "$breach : Finding( obligation.article == 1, bearer.kind in ( 'DEPARTMENT', 'ZONE' ) )"
              + " ~ duty.follows( $breach )",
          "$breach : Finding( obligation.id == '1.1' )"
              + " $case : HiddenDanger( responsible == $breach.bearer.id ) ~ duty.follows( $breach )",
          "$body : Organization( kind == OrgKind.DEPARTMENT ) exists Finding( bearer.id == 'd2' )"
              + " ~ duty.of( $body )",
          "$body : Organization() exists Finding( bearer.id == $body.id, status == Status.VIOLATED )"
              + " not Finding( bearer.id == $body.id, obligation.id == '1.2' ) ~ duty.of( $body )",
          // it names no findings, and yet follows from them: also from those of later rules
          "$body : Organization( kind == OrgKind.TOWNSHIP ) ~ duty.of( $body )",
          // twice for one body: the same whichever comes first
          "$body : Organization( kind == OrgKind.DEPARTMENT ) $case : HiddenDanger() ~ duty.of( $body )");

  private static final Facts FACTS =
      Facts.builder()
          .add(
              department("d1").safetyRegulator(true).sectors(Set.of(Sector.COAL)).build(),
              department("d2").safetyRegulator(false).sectors(Set.of()).build(),
              department("d3").build())
          .add(body("t1", OrgKind.TOWNSHIP), body("v1", OrgKind.VILLAGE))
          .add(
              EnterpriseBuilder.builder().id("e1").sectors(Set.of(Sector.GAS)).build(),
              EnterpriseBuilder.builder().id("e2").usesGas(false).build())
          .add(danger("h1", "e1", 1), danger("h2", "d1", 2), danger("h3", "d1", 3))
          .add(danger("h4", "e1", 4))
          .add(Person.of("p1", "d1", Post.LEADER), Person.of("p2", "e1", Post.PRINCIPAL))
          .add(violation("z1", "d1", "d1"), violation("z2", "e1", "d1"))
          .add(warning("w1", 1, 0), warning("w2", 2, null), warning("w3", 3, null))
          .add(Activity.of("m1", "d1", "MEETING", LocalDate.of(2022, 5, 2)))
          .add(Activity.of("m2", "t1", "MEETING", LocalDate.of(2022, 5, 2)))
          .reports("MEETING")
          .build();

  /** Compiled once: that takes longest. */
  @TempDir static Path shared;

  private static RuleSet java;

  @TempDir Path folder;

  @BeforeAll
  static void compile() throws IOException {
    java = asJava(everyForm(), shared);
    // Else Drools would be held to itself.
    assertTrue(
        RulesAsJava.of(loader(shared), FOLDER, RuleFiles.of(shared.resolve(FOLDER))).isPresent());
  }

  @Test
  void judge_the_same_facts_alike() {
    RuleSet drools = everyForm().load();

    List<Finding> all = drools.assess(FACTS, DAY).findings();
    List<Finding> same = java.assess(FACTS, DAY).findings();
    assertEquals(all.stream().map(Finding::id).toList(), same.stream().map(Finding::id).toList());
    assertEquals(all, same);
    for (String id : FACTS.ids()) {
      assertEquals(
          drools.assess(FACTS, DAY, id).findings(), java.assess(FACTS, DAY, id).findings(), id);
    }
    assertEquals(List.of(), drools.assess(FACTS, DAY).unbound()); // so that no form goes untested
    assertTrue(all.stream().anyMatch(finding -> !finding.missing().isEmpty()));
  }

  @Test
  void say_the_same_of_themselves() {
    RuleSet drools = everyForm().load();

    assertEquals(drools.edition(), java.edition());
    assertEquals(drools.notice(), java.notice());
    assertEquals(drools.readings(), java.readings());
    assertEquals(List.copyOf(drools.vocabulary().all()), List.copyOf(java.vocabulary().all()));
    assertEquals(drools.catalogue(), java.catalogue());
    drools
        .catalogue()
        .forEach(duty -> assertEquals(drools.outcomes(duty), java.outcomes(duty), duty.id()));
  }

  @Test
  void keep_to_limits() {
    assertThrows(
        LimitExceededException.class,
        () -> java.assess(FACTS, DAY, new Limits(3, 50_000_000, Duration.ofHours(1))));
  }

  @Test
  void can_be_read_another_way() {
    assertEquals(
        LocalDate.of(2022, 1, 1),
        java.withReading("R-START", "from-january").notice().firstMonth().atDay(1));
  }

  @Test
  void are_passed_over_when_their_files_have_changed() throws IOException {
    try (Stream<Path> compiled = Files.list(shared.resolve(FOLDER))) {
      Files.createDirectories(folder.resolve(FOLDER));
      for (Path file : compiled.toList()) {
        Files.copy(file, folder.resolve(FOLDER).resolve(file.getFileName().toString()));
      }
    }
    TestRules written = everyForm().change(TestRules.FILE, "atLeast( 2 )", "atLeast( 1 )");
    written.writeTo(folder.resolve(FOLDER));
    RuleSet edited = RuleSet.load(loader(folder), FOLDER);

    assertEquals(
        written.load().assess(FACTS, DAY).findings(), edited.assess(FACTS, DAY).findings());
    assertFalse(edited.edition().equals(everyForm().load().edition()));
  }

  @Test
  void two_files_of_one_class_are_refused() throws IOException {
    TestRules written = everyForm();
    TestRules other =
        TestRules.set()
            .rule("2.1", TestRules.DEPARTMENT, "duty.of( $body ).document( 'PLAN' ).undated();");
    written.with("article_01_test.drl", other.text(TestRules.FILE));
    RuleSet rules = written.load();

    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> rules.asJava("cn.duban.test"));
    assertTrue(refused.getMessage().contains("Article01Test"), refused.getMessage());
  }

  private static TestRules everyForm() {
    TestRules rules = TestRules.set().rule("1.1", TestRules.DEPARTMENT, yearly("duty.of( $body )"));
    int number = 2;
    rules.rule(
        "1." + number,
        "$body : Organization( kind == OrgKind.TOWNSHIP ) $one : Warning( householdsToReach != 0 )",
        yearly("duty.of( $body )"));
    number++;
    for (String when : CONDITIONS) {
      rules.rule("1." + number, when, yearly("duty.of( $body )"));
      number++;
    }
    rules.rule(
        "1." + number, "$case : HiddenDanger()", yearly("duty.about( $case ).of( 'responsible' )"));
    number++;
    rules.rule(
        "1." + number,
        "$body : Organization( kind == OrgKind.DEPARTMENT )",
        yearly("duty.ofEach( Post.LEADER, $body )"));
    number++;
    for (String form : CONSEQUENCES) {
      String[] parts = form.split(" ~ ", -1);
      rules.rule(
          "1." + number,
          TestRules.ANNOTATED + " @force( 'CONSEQUENCE' )",
          parts[0],
          parts[1] + ".recommends( 'SUMMONS' );");
      number++;
    }
    return rules.change(
        TestRules.FILE, "import cn.duban.finding.Finding;", "import cn.duban.finding.*;");
  }

  private static String yearly(String whose) {
    return whose + ".yearly( 'MEETING' ).atLeast( 2 ).by( '2022-05-31' );";
  }

  /** Made, compiled and loaded as a build and a program do. */
  private static RuleSet asJava(TestRules rules, Path folder) throws IOException {
    rules.writeTo(folder.resolve(FOLDER));
    RulesAsJava.main(new String[] {folder.toString(), FOLDER, folder.toString()});
    List<String> arguments =
        new ArrayList<>(List.of("-encoding", "UTF-8", "-Xlint:all", "-Werror"));
    try (Stream<Path> files = Files.walk(folder)) {
      files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(arguments::add);
    }
    int failed =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    assertEquals(0, failed);
    return RuleSet.load(loader(folder), FOLDER);
  }

  private static ClassLoader loader(Path folder) throws IOException {
    return new URLClassLoader(new URL[] {folder.toUri().toURL()}, RuleSet.class.getClassLoader());
  }

  private static OrganizationBuilder department(String id) {
    return OrganizationBuilder.builder().id(id).kind(OrgKind.DEPARTMENT);
  }

  private static Organization body(String id, OrgKind kind) {
    return OrganizationBuilder.builder().id(id).kind(kind).build();
  }

  private static Fact danger(String id, String responsible, int dayOfMay) {
    return HiddenDangerBuilder.builder()
        .id(id)
        .responsible(responsible)
        .level(DangerLevel.GENERAL)
        .foundOn(LocalDate.of(2022, 5, dayOfMay))
        .build();
  }

  private static Fact violation(String id, String offender, String handledBy) {
    return ViolationBuilder.builder()
        .id(id)
        .code("SPEEDING")
        .offender(offender)
        .handledBy(handledBy)
        .filedOn(LocalDate.of(2022, 5, 1))
        .build();
  }

  private static Warning warning(String id, int dayOfJune, Integer households) {
    return WarningBuilder.builder()
        .id(id)
        .kind(WarningKind.GEOLOGICAL)
        .body("t1")
        .issuedAt(Instant.parse("2022-06-0%dT00:00:00Z".formatted(dayOfJune)))
        .householdsToReach(households)
        .build();
  }
}
