package cn.duban.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ProblemTest {
  private static final String LONGEST = "长".repeat(2000);

  @Test
  void what_quotes_the_input_without_end_is_cut() {
    Problem problem = new Problem(LONGEST + "x", new Text(LONGEST + "x", "𠮷".repeat(2001)));

    assertEquals(LONGEST + "…", problem.where());
    assertEquals(new Text(LONGEST + "…", "𠮷".repeat(2000) + "…"), problem.what());
  }

  @Test
  void anything_else_stays() {
    assertEquals(LONGEST, new Problem(LONGEST, Text.same("x")).where());
  }
}
