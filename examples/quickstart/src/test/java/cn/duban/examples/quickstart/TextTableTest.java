package cn.duban.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {
  @Test
  void columns_line_up_although_chinese_characters_are_wide() {
    TextTable table = new TextTable();
    table.row(List.of("条", "未落实", "标题"));
    table.row(List.of("10", "5", "强化队伍保障"));
    table.row(List.of("2", "1200", "all"));

    assertEquals(
        List.of(
            "条  未落实  标题", //
            "10       5  强化队伍保障",
            " 2    1200  all"),
        table.lines());
  }

  @Test
  void chinese_characters_and_punctuation_take_two_columns() {
    assertEquals(8, TextTable.width("乡（镇）"));
    assertEquals(4, TextTable.width("10.2"));
    assertEquals(7, TextTable.width("第2条，"));
  }
}
