package cn.duban.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.finding.Assessment;
import cn.duban.finding.Finding;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FindingWriterTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void json_says_all_about_a_finding() throws IOException {
    Assessment assessment = Assessments.rich();
    Finding finding = assessment.findings().get(0);

    JsonNode document = JSON.readTree(json(assessment));
    JsonNode written = document.get("findings").get(0);

    assertEquals("4.1@e1", written.get("id").asText());
    assertEquals("4.1", written.get("obligation").asText());
    assertEquals(4, written.get("article").asInt());
    assertEquals("{\"zh\":\"每月例会\",\"en\":\"title of 4.1\"}", written.get("title").toString());
    assertEquals("每月至少召开一次“例会”，形成纪要", written.get("quote").asText());
    assertEquals("MUST", written.get("force").asText());
    assertEquals("[\"安全生产法第21条\"]", written.get("legalBasis").toString());
    assertEquals("[\"R-START\"]", written.get("readings").toString());
    assertEquals("e1", written.get("bearer").get("id").asText());
    assertEquals("ENTERPRISE", written.get("bearer").get("kind").asText());
    assertEquals("=HYPERLINK(\"x\")", written.get("bearer").get("name").get("zh").asText());
    assertFalse(written.has("object"));
    assertEquals("VIOLATED", written.get("status").asText());
    assertEquals("2022-07-31", written.get("lastDay").asText());
    assertEquals("1", written.get("observed").asText());
    assertEquals(">= 2", written.get("required").asText());
    assertEquals(
        "{\"key\":\"2022-05\",\"label\":{\"zh\":\"5月\",\"en\":\"May\"},\"status\":\"VIOLATED\","
            + "\"lastDay\":\"2022-05-31\",\"observed\":\"0\"}",
        written.get("cells").get(1).toString());
    assertEquals(
        "{\"key\":\"PART_A\",\"label\":{\"zh\":\"甲\",\"en\":\"A\"},\"status\":\"UNKNOWN\","
            + "\"observed\":\"\"}",
        written.get("cells").get(2).toString());
    assertEquals("[\"Activity:c,1\"]", written.get("evidence").toString());
    assertEquals(finding.explanation().zh(), written.get("explanation").get("zh").asText());
    assertEquals(finding.explanation().en(), written.get("explanation").get("en").asText());
  }

  @Test
  void json_names_the_object_what_is_missing_and_the_causes() throws IOException {
    JsonNode written = JSON.readTree(json(Assessments.rich())).get("findings").get(1);

    assertEquals("9.7@e1#-f1", written.get("id").asText());
    assertEquals("PROMOTE", written.get("force").asText());
    assertEquals("-f1", written.get("object").get("id").asText());
    assertEquals("COAL_MINE", written.get("object").get("kind").asText());
    assertFalse(written.has("lastDay"));
    assertEquals("", written.get("observed").asText());
    assertEquals(
        "{\"what\":\"Facility.status\",\"of\":\"-f1\",\"hint\":{\"zh\":\"补充状态\","
            + "\"en\":\"give its status\"}}",
        written.get("missing").get(0).toString());
    assertEquals(2, written.get("missing").size());
    assertEquals("[\"4.1@e1\"]", written.get("causes").toString());
  }

  @Test
  void json_sums_up_the_assessment() throws IOException {
    JsonNode document = JSON.readTree(json(Assessments.rich()));

    assertEquals("阳政发〔2022〕1号", document.get("notice").get("number").asText());
    assertEquals("2022-04-13", document.get("notice").get("issued").asText());
    assertEquals("2022-07-01", document.get("asOf").asText());
    assertFalse(document.has("whyEmpty"));
    assertEquals(
        "{\"VIOLATED\":1,\"UNMET\":0,\"UNKNOWN\":1,\"PENDING\":0,\"FULFILLED_LATE\":0,"
            + "\"FULFILLED\":0}",
        document.get("counts").toString());
    assertEquals("[\"20.7\"]", document.get("unbound").toString());
    assertEquals(1, document.get("unused").get("counts").get("DATED_LATER").asInt());
    assertEquals(
        "[{\"fact\":\"Activity:c2\",\"reason\":\"DATED_LATER\"}]",
        document.get("unused").get("items").toString());
  }

  @Test
  void json_says_why_there_is_no_finding() throws IOException {
    JsonNode document = JSON.readTree(json(Assessments.early()));

    assertEquals(0, document.get("findings").size());
    assertTrue(document.get("whyEmpty").get("en").asText().contains("no duty exists yet"));
  }

  @Test
  void json_has_one_finding_a_line_and_ends_with_a_line_feed() throws IOException {
    String text = new String(json(Assessments.rich()), StandardCharsets.UTF_8);

    assertEquals(2, text.lines().filter(line -> line.startsWith("{\"id\":")).count());
    assertTrue(text.endsWith("}\n"));
    assertFalse(text.contains("\r"));
  }

  @Test
  void the_same_assessment_gives_the_same_bytes() throws IOException {
    assertArrayEquals(json(Assessments.rich()), json(Assessments.rich()));
    assertArrayEquals(csv(Assessments.rich()), csv(Assessments.rich()));
  }

  @Test
  void csv_has_a_row_for_each_finding_under_headers_in_both_languages() throws IOException {
    List<Map<String, String>> rows = rows(csv(Assessments.rich()));

    assertEquals(2, rows.size());
    Map<String, String> expected = new TreeMap<>();
    expected.put("义务编号 obligation", "4.1");
    expected.put("条 article", "4");
    expected.put("标题 title", "每月例会");
    expected.put("效力 force", "必须");
    expected.put("主体编号 bearer id", "e1");
    expected.put("主体名称 bearer name", "'=HYPERLINK(\"x\")");
    expected.put("主体类别 bearer kind", "ENTERPRISE");
    expected.put("对象 object", "");
    expected.put("状态代码 status code", "VIOLATED");
    expected.put("状态 status", "未落实");
    expected.put("期限 last day", "2022-07-31");
    expected.put("实际 observed", "1");
    expected.put("要求 required", ">= 2");
    expected.put("未落实部分 open cells", "2022-05=VIOLATED; PART_A=UNKNOWN");
    expected.put("需补充 missing", "");
    expected.put("依据 evidence", "Activity:c,1");
    expected.put("说明 explanation", "'" + Assessments.rich().findings().get(0).explanation().zh());
    expected.put("原文 quote", "每月至少召开一次“例会”，形成纪要");
    assertEquals(expected, rows.get(0));
  }

  @Test
  void csv_lets_no_spreadsheet_run_a_formula() throws IOException {
    Map<String, String> row = rows(csv(Assessments.rich())).get(1);

    assertEquals("'=HYPERLINK(\"x\")", row.get("主体名称 bearer name"));
    assertEquals("'-f1", row.get("对象 object"));
    assertEquals("'=加快推进", row.get("原文 quote"));
    assertEquals("推进\n改造", row.get("标题 title"));
    assertEquals("Facility.status (-f1); RENOVATION (e1)", row.get("需补充 missing"));
  }

  @Test
  void csv_starts_with_a_byte_order_mark_and_ends_lines_as_excel_does() throws IOException {
    String text = new String(csv(Assessments.early()), StandardCharsets.UTF_8);

    assertTrue(text.startsWith("\uFEFF义务编号 obligation,条 article,"));
    assertTrue(text.endsWith("原文 quote\r\n"));
    assertEquals(1, text.lines().count());
  }

  @Test
  void a_stream_is_flushed_and_left_open() throws IOException {
    List<String> calls = new ArrayList<>();
    OutputStream out =
        new FilterOutputStream(new ByteArrayOutputStream()) {
          @Override
          public void flush() {
            calls.add("flush");
          }

          @Override
          public void close() {
            calls.add("close");
          }
        };

    FindingWriter.writeJson(Assessments.early(), out);
    assertTrue(calls.contains("flush"));
    calls.clear();
    FindingWriter.writeCsv(Assessments.early(), out);
    assertTrue(calls.contains("flush"));
    assertFalse(calls.contains("close"));
  }

  @Test
  void json_that_was_cut_off_does_not_look_whole() {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            if (written.size() == 600) {
              throw new IOException("disk full");
            }
            written.write(b);
          }
        };

    assertThrows(IOException.class, () -> FindingWriter.writeJson(Assessments.rich(), full));
    assertThrows(JsonProcessingException.class, () -> JSON.readTree(written.toString("UTF-8")));
  }

  private static byte[] json(Assessment assessment) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FindingWriter.writeJson(assessment, out);
    return out.toByteArray();
  }

  private static byte[] csv(Assessment assessment) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FindingWriter.writeCsv(assessment, out);
    return out.toByteArray();
  }

  private static List<Map<String, String>> rows(byte[] csv) throws IOException {
    String text = new String(csv, StandardCharsets.UTF_8).substring(1);
    List<String[]> all =
        new CsvMapper()
            .readerFor(String[].class)
            .with(CsvParser.Feature.WRAP_AS_ARRAY)
            .<String[]>readValues(text)
            .readAll();
    List<Map<String, String>> rows = new ArrayList<>();
    for (String[] cells : all.subList(1, all.size())) {
      Map<String, String> row = new TreeMap<>();
      for (int i = 0; i < cells.length; i++) {
        row.put(all.get(0)[i], cells[i]);
      }
      rows.add(row);
    }
    return rows;
  }
}
