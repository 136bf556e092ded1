package cn.duban.examples.quickstart.forecast;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.examples.quickstart.Run;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForecastTest {
  private static final String FACTS =
      """
      {"organizations": [
         {"id": "t01", "name": "青溪镇", "kind": "TOWNSHIP"},
         {"id": "t02", "name": "松岭乡", "kind": "TOWNSHIP"},
         {"id": "v01", "name": "东沟村", "kind": "VILLAGE", "parent": "t01"},
         {"id": "unit", "name": "供电公司", "kind": "STATIONED_UNIT"}],
       "activities": [
         {"id": "a1", "bearer": "t01", "code": "SAFETY_MEETING", "date": "2022-04-20"},
         {"id": "a2", "bearer": "t01", "code": "SAFETY_MEETING", "date": "2022-05-20"},
         {"id": "a3", "bearer": "t01", "code": "SAFETY_MEETING", "date": "2022-06-20"},
         {"id": "a4", "bearer": "t01", "code": "SAFETY_MEETING", "date": "2022-07-20"},
         {"id": "b1", "bearer": "unit", "code": "SAFETY_MEETING", "date": "2022-04-20"},
         {"id": "b2", "bearer": "unit", "code": "SAFETY_MEETING", "date": "2022-05-20"},
         {"id": "b3", "bearer": "unit", "code": "SAFETY_MEETING", "date": "2022-06-20"}],
       "reports": ["SAFETY_MEETING", "SPECIAL_SAFETY_MEETING", "EMERGENCY_BODY"]}
      """;

  @TempDir Path folder;
  private Path facts = Path.of("");

  @BeforeEach
  void writeFacts() throws IOException {
    facts = Files.writeString(folder.resolve("facts.json"), FACTS);
  }

  @Test
  void a_month_without_a_meeting_ends_on_its_last_day() throws Exception {
    Component meeting = event(calendar("2022-07-01"), "青溪镇 2.5 每月研究解决安全生产重大问题");

    assertEquals("20220731", value(meeting, Property.DTSTART));
    assertEquals("20220630T160000Z", value(meeting, Property.DTSTAMP));
    assertEquals("79", value(meeting, Property.SEQUENCE));
    String description = value(meeting, Property.DESCRIPTION);
    assertTrue(description.startsWith("青溪镇，2.5 每月研究解决安全生产重大问题：未到期。"), description);
    assertTrue(description.endsWith("每月至少召开一次会议，研究解决安全生产重大问题。"), description);
  }

  @Test
  void what_is_undated_ends_with_the_year() throws Exception {
    Component body = event(calendar("2022-07-01"), "松岭乡 10.5 乡镇专职应急管理机构");

    assertEquals("20221231", value(body, Property.DTSTART));
  }

  @Test
  void a_later_assessment_moves_the_same_event() throws Exception {
    Component july = event(calendar("2022-07-01"), "青溪镇 2.5 每月研究解决安全生产重大问题");
    Component august = event(calendar("2022-08-01"), "青溪镇 2.5 每月研究解决安全生产重大问题");

    assertEquals(value(july, Property.UID), value(august, Property.UID));
    assertEquals("20220831", value(august, Property.DTSTART));
    assertTrue(
        Integer.parseInt(value(august, Property.SEQUENCE))
            > Integer.parseInt(value(july, Property.SEQUENCE)));
  }

  @Test
  void the_same_day_gives_the_same_bytes_and_no_id_twice() throws Exception {
    calendar("2022-07-01");
    byte[] first = Files.readAllBytes(folder.resolve("forecast.ics"));
    Calendar second = calendar("2022-07-01");

    assertArrayEquals(first, Files.readAllBytes(folder.resolve("forecast.ics")));
    List<String> ids = new ArrayList<>();
    second.getComponents().forEach(event -> ids.add(value(event, Property.UID)));
    assertFalse(ids.isEmpty());
    assertEquals(ids.size(), new HashSet<>(ids).size());
  }

  @Test
  void the_file_keeps_to_the_standard() throws Exception {
    Calendar calendar = calendar("2022-07-01");

    assertFalse(calendar.validate().hasErrors(), calendar.validate().toString());
    assertEquals("PUBLISH", calendar.getProperty(Property.METHOD).orElseThrow().getValue());
    String text = Files.readString(folder.resolve("forecast.ics"));
    for (String line : text.split("\r\n")) {
      assertFalse(line.contains("\n"), line);
      assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
    }
  }

  @Test
  void it_is_for_governments_and_departments_unless_somebody_else_is_asked_for() throws Exception {
    String who = calendar("2022-07-01").toString();
    assertTrue(who.contains("青溪镇") && who.contains("松岭乡"), who);
    assertFalse(who.contains("供电公司"), who);

    String one = calendar("2022-07-01", "--bearer", "unit").toString();
    assertTrue(one.contains("供电公司"), one);
    assertFalse(one.contains("青溪镇"), one);
  }

  @Test
  void a_bearer_who_is_not_there_is_told_with_the_nearest_one() {
    Run run = run("2022-07-01", "--bearer", "t03");

    assertEquals(2, run.code());
    assertTrue(run.err().contains("--bearer t03：没有条款约束这个编号"), run.err());
    assertTrue(run.err().contains("t01") || run.err().contains("t02"), run.err());
  }

  @Test
  void the_table_tells_every_change() throws Exception {
    calendar("2022-07-01");
    List<String> rows = Files.readAllLines(folder.resolve("forecast.csv"));

    assertTrue(rows.get(0).startsWith("\uFEFF日期 on,"), rows.get(0));
    assertTrue(
        rows.stream()
            .anyMatch(
                row ->
                    row.startsWith(
                        "2022-08-01,2.5,每月研究解决安全生产重大问题,unit,供电公司,STATIONED_UNIT,,PENDING,VIOLATED,")),
        rows.toString());
  }

  private Calendar calendar(String asOf, String... more) throws IOException, ParserException {
    Run run = run(asOf, more);
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("forecast.ics"), run.out());
    try (InputStream in = Files.newInputStream(folder.resolve("forecast.ics"))) {
      return new CalendarBuilder().build(in);
    }
  }

  private Run run(String asOf, String... more) {
    List<String> args =
        new ArrayList<>(
            List.of(
                "--as-of",
                asOf,
                "--facts",
                facts.toString(),
                "--out",
                folder.toString(),
                "--forecast"));
    args.addAll(List.of(more));
    return Run.of(args.toArray(String[]::new));
  }

  private static Component event(Calendar calendar, String summary) {
    return calendar.getComponents().stream()
        .filter(event -> value(event, Property.SUMMARY).equals(summary))
        .findFirst()
        .orElseThrow(() -> new AssertionError(summary + " is not in " + calendar));
  }

  private static String value(Component event, String name) {
    return event.getProperty(name).orElseThrow().getValue();
  }
}
