package cn.duban.internal.drl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.text.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/** The second net on its own: rules that went past the first one. */
class BytecodeCheckTest {
  private static List<Problem> check(String then) {
    String drl =
        """
        package cn.duban.test;
        import cn.duban.fact.*;
        global cn.duban.duty.Duty duty;
        rule "1.1 x" dialect "java" when $body : Organization() then %s end
        """
            .formatted(then.replace('\'', '"'));
    KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
    builder.add(
        ResourceFactory.newByteArrayResource(drl.getBytes(StandardCharsets.UTF_8)),
        ResourceType.DRL);
    assertFalse(builder.hasErrors(), () -> builder.getErrors().toString());
    return BytecodeCheck.check(builder.getKnowledgePackages());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "duty.of( $body ).document( 'PLAN' ).undated();",
        "duty.of( $body ).documents( 'PLAN', 'LIST' ).undated();",
        "duty.of( $body ).headcount( 'STAFF' ).atLeast( 3 ).advised( 5 ).fromIssue();",
        "duty.ofEach( Post.PRINCIPAL, $body ).monthly( 'CHECK' ).atLeast( 1 );"
      })
  void the_duty_language_passes(String then) {
    assertEquals(List.of(), check(then));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "System.setProperty( 'duban.canary', 'x' ); | java.lang.System.setProperty",
        "Runtime.getRuntime(); | java.lang.Runtime.getRuntime",
        "$body.getClass(); | java.lang.Object.getClass",
        "new java.io.File( 'x' ); | java.io.File.<init>",
        "Class.forName( 'x' ); | java.lang.Class.forName",
        "Runnable r = () -> duty.hashCode(); | java.lang.invoke.LambdaMetafactory.metafactory",
        "String s = 'a' + $body; | java.lang.invoke.StringConcatFactory.makeConcatWithConstants",
        "Object o = System.out; | java.lang.System.out"
      })
  void anything_else_is_named(String then, String call) {
    List<Problem> problems = check(then);

    assertTrue(
        problems.stream().anyMatch(problem -> problem.what().en().contains(call)),
        problems.toString());
  }
}
