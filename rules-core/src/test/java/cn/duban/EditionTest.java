package cn.duban;

import static cn.duban.TestRules.DEPARTMENT;
import static cn.duban.TestRules.given;
import static cn.duban.fact.Sample.DEPT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Which rule set it is. */
class EditionTest {
  private static final String FINE = "duty.of( $body ).document( 'PLAN' ).undated();";

  @Test
  void an_assessment_says_which_rule_set_made_it() {
    RuleSet rules = TestRules.of(DEPARTMENT, FINE);

    assertEquals("测试〔2022〕1号", rules.edition().number());
    assertTrue(rules.edition().sha256().matches("[0-9a-f]{64}"), rules.edition().sha256());
    assertEquals(rules.edition(), given(rules, DEPT).assess("2022-05-01").edition());
    assertEquals(rules.edition(), given(rules, DEPT).assess("2022-04-01").edition());
  }

  @Test
  void the_same_files_are_the_same_edition_and_one_character_makes_another() {
    TestRules rules = TestRules.set().rule("1.1", DEPARTMENT, FINE);
    String sha256 = rules.load().edition().sha256();

    assertEquals(sha256, rules.load().edition().sha256());
    assertNotEquals(sha256, rules.change("notice.yaml", "测试通知", "测试通告").load().edition().sha256());
  }

  @Test
  void the_version_is_that_of_the_notice_file() {
    TestRules rules = TestRules.set().rule("1.1", DEPARTMENT, FINE);
    assertEquals("", rules.load().edition().version());

    rules.with("notice.yaml", rules.text("notice.yaml") + "version: \"2\"\n");
    assertEquals("2", rules.load().edition().version());
  }
}
