package cn.duban.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duban.fact.Activity;
import cn.duban.fact.Enterprise;
import cn.duban.fact.EnterpriseBuilder;
import cn.duban.fact.Facility;
import cn.duban.fact.Fact;
import cn.duban.fact.FactType;
import cn.duban.fact.Facts;
import cn.duban.fact.Organization;
import cn.duban.fact.Sector;
import cn.duban.fact.Warning;
import cn.duban.text.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactReaderCsvTest {
  @TempDir Path folder;

  @BeforeEach
  void one_organisation() throws IOException {
    file("organizations.csv", "id,kind\no1,TOWNSHIP\n");
  }

  static Stream<CsvForm> forms() {
    return Stream.of(CsvForm.plain(), CsvForm.excel(), CsvForm.office(), CsvForm.european());
  }

  @ParameterizedTest
  @MethodSource("forms")
  void every_section_and_field_arrives_however_it_is_written(CsvForm form) throws IOException {
    Facts facts =
        FactReader.readJson(
            new ByteArrayInputStream(Samples.COMPLETE.getBytes(StandardCharsets.UTF_8)), "all");
    Path all = Files.createDirectory(folder.resolve("all"));
    form.write(facts, all);

    Facts read = FactReader.readCsv(all, form.charset());

    assertEquals(facts.all(), read.all());
    assertEquals(facts.reports(), read.reports());
  }

  @Test
  void chinese_names_are_unique() {
    Set<String> files = new HashSet<>();
    for (FactType type : FactType.all()) {
      assertEquals(true, files.add(type.label().zh()), type.label().zh());
      Set<String> columns = new HashSet<>();
      for (FactType.Field field : type.fields().values()) {
        assertEquals(true, columns.add(field.label().zh()), () -> field.code() + " shares a label");
      }
    }
  }

  @Test
  void a_fact_knows_its_line() throws IOException {
    file("activities.csv", "bearer,code,date\no1,A,2022-04-20\n\n\"o1\",A,2022-04-21\n");

    Facts facts = FactReader.readCsv(folder);

    assertEquals("organizations.csv:2", facts.origin(0));
    assertEquals("activities.csv:2", facts.origin(1));
    assertEquals("activities.csv:4", facts.origin(2));
  }

  @Test
  void evidence_without_an_id_is_called_by_its_place() throws IOException {
    file("activities.csv", "bearer,code,date,id\no1,A,2022-04-20,\no1,A,2022-04-20,x\n");

    assertEquals(
        List.of("activities.csv:2", "x"),
        FactReader.readCsv(folder).records("o1").of(Activity.class, "A").stream()
            .map(Fact::id)
            .toList());
  }

  @Test
  void quotes_are_read_as_excel_writes_them() throws IOException {
    file(
        "organizations.csv",
        "id,name,kind\r\no1,\"阳城县，\"\"本级\"\"\r\n二楼, 东\",COUNTY\r\no2,5\" pipe,ZONE\r\n");

    Facts facts = FactReader.readCsv(folder);

    assertEquals("阳城县，\"本级\"\r\n二楼, 东", ((Organization) facts.all().get(0)).name());
    assertEquals("5\" pipe", ((Organization) facts.all().get(1)).name());
    assertEquals("organizations.csv:4", facts.origin(1));
  }

  @Test
  void empty_rows_trailing_separators_and_rows_cut_short_are_what_excel_leaves()
      throws IOException {
    file("organizations.csv", "\n,,,\nid,kind,name,\no1,ZONE,,\n,,,\n\no2,ZONE\n \n");

    Facts facts = FactReader.readCsv(folder);

    assertEquals(List.of("o1", "o2"), facts.all().stream().map(Fact::id).toList());
    assertEquals("organizations.csv:7", facts.origin(1));
  }

  @Test
  void blanks_around_a_value_do_not_count() throws IOException {
    file("organizations.csv", " id ,kind\n\t o1\u00A0,\u3000TOWNSHIP \n");
    file("headcounts.csv", "bearer,code,date,count\no1,A,2022-06-30, 3 \n");

    assertEquals(2, FactReader.readCsv(folder).all().size());
  }

  @Test
  void an_empty_cell_is_not_reported_and_a_dash_is_none() throws IOException {
    file("organizations.csv", "id,kind,sectors\na,ZONE,\nb,ZONE,-\nc,ZONE,无\nd,ZONE,COAL; 燃气；\n");

    List<Organization> all = FactReader.readCsv(folder).ofType(Organization.class);

    assertEquals(null, all.get(0).sectors());
    assertEquals(Set.of(), all.get(1).sectors());
    assertEquals(Set.of(), all.get(2).sectors());
    assertEquals(Set.of(Sector.COAL, Sector.GAS), all.get(3).sectors());
  }

  @ParameterizedTest
  @ValueSource(strings = {"是", "true", "TRUE", "True", "yes", "YES"})
  void yes_has_many_forms(String yes) throws IOException {
    file("organizations.csv", "id,kind,safetyRegulator\no1,ZONE," + yes + "\n");

    assertEquals(
        true, FactReader.readCsv(folder).ofType(Organization.class).get(0).safetyRegulator());
  }

  @ParameterizedTest
  @ValueSource(strings = {"否", "false", "FALSE", "False", "no", "NO"})
  void no_has_many_forms(String no) throws IOException {
    file("organizations.csv", "id,kind,safetyRegulator\no1,ZONE," + no + "\n");

    assertEquals(
        false, FactReader.readCsv(folder).ofType(Organization.class).get(0).safetyRegulator());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2022-04-05", "2022/4/5", "2022-4-5", "20220405", "2022/04/05"})
  void a_day_has_many_forms(String day) throws IOException {
    file("activities.csv", "bearer,code,date\no1,A," + day + "\n");

    assertEquals(
        LocalDate.of(2022, 4, 5),
        FactReader.readCsv(folder).records("o1").of(Activity.class, "A").get(0).date());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022-05-03 14:20",
        "2022/5/3 14:20",
        "2022/5/3 14:20:00",
        "20220503142000",
        "2022-05-03T14:20",
        "2022-05-03T14:20:00+08:00",
        "2022-05-03T06:20:00Z"
      })
  void a_time_has_many_forms_and_is_in_china(String time) throws IOException {
    file("warnings.csv", "id,kind,body,issuedAt\nw,FLOOD,o1," + time + "\n");

    assertEquals(
        Instant.parse("2022-05-03T06:20:00Z"),
        FactReader.readCsv(folder).ofType(Warning.class).get(0).issuedAt());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          activities    ~ bearer,code,date            ~ o1,A,2022-02-30            ~ date       ~ 2022/4/20
          activities    ~ bearer,code,date            ~ o1,A,2022-13-01            ~ date       ~ 2022/4/20
          activities    ~ bearer,code,date            ~ o1,A,20220230              ~ date       ~ 2022/4/20
          activities    ~ bearer,code,date            ~ o1,A,2022-04/20            ~ date       ~ 2022/4/20
          activities    ~ bearer,code,date            ~ o1,A,44671                 ~ date       ~ 2022/4/20
          activities    ~ bearer,code,date            ~ o1,A,20.04.2022            ~ date       ~ 2022/4/20
          activities    ~ bearer,code,日期            ~ o1,A,x                     ~ 日期       ~ 2022/4/20
          activities    ~ bearer,code,date            ~ o1,A,                      ~ date       ~ must be given
          activities    ~ bearer,code,日期            ~ o1,A                       ~ 日期       ~ 缺少必填
          activities    ~ bearer,code,date,topics     ~ o1,A,2022-04-20,;          ~ topics     ~ 无
          activities    ~ bearer,code,date,departments ~ o1,A,2022-04-20,3.0       ~ departments ~ whole number
          activities    ~ bearer,code,date,departments ~ o1,A,2022-04-20,1e3       ~ departments ~ whole number
          activities    ~ bearer,code,date,departments ~ o1,A,2022-04-20,"1,000"   ~ departments ~ whole number
          activities    ~ bearer,code,date,departments ~ o1,A,2022-04-20,３        ~ departments ~ whole number
          activities    ~ bearer,code,date,departments ~ o1,A,2022-04-20,9999999999 ~ departments ~ too large
          activities    ~ bearer,code,date            ~ o1,A,2022-04-20,x          ~ ''         ~ cell 4
          checklists    ~ bearer,code,date,items      ~ o1,A,2022-04-20,           ~ items      ~ must be given
          checklists    ~ bearer,code,date,items      ~ o1,A,2022-04-20,;          ~ items      ~ holds no value
          indicators    ~ bearer,code,date,actual     ~ o1,A,2022-04-20,1E+05      ~ actual     ~ exponent
          indicators    ~ bearer,code,date,actual     ~ o1,A,2022-04-20,75%        ~ actual     ~ plain number
          flags         ~ bearer,code,date,value      ~ o1,A,2022-04-20,1          ~ value      ~ 是
          headcounts    ~ bearer,code,date,count      ~ o1,A,2022-04-20,           ~ count      ~ must be given
          enterprises   ~ id,sectors                  ~ e1,COAL;GASS               ~ sectors    ~ nearest is GAS
          enterprises   ~ id,行业                     ~ e1,煤矿、冶金制照          ~ 行业       ~ 最接近的是 冶金制造
          enterprises   ~ id,name                     ~ ,x                         ~ id         ~ must be given
          facilities    ~ id,kind,status              ~ f1,COAL_MINE,CLOSED        ~ status     ~ 2021-01-01=SUSPENDED
          facilities    ~ id,kind,status              ~ f1,COAL_MINE,2022-01-01=OPEN ~ status   ~ NORMAL_PRODUCTION
          facilities    ~ id,kind,status              ~ f1,COAL_MINE,2022-02-30=CLOSED ~ status ~ 2022/4/20
          facilities    ~ id,kind,status              ~ f1,COAL_MINE,2022-01-01=CLOSED;2022/1/1=CLOSED ~ status ~ appears twice
          facilities    ~ id,kind,status              ~ f1,COAL_MINE,2022-01-01=CLOSED;2022-01-01=CLOSED ~ status ~ appears twice
          warnings      ~ id,kind,body,issuedAt       ~ w,FLOOD,o1,2022-05-03      ~ issuedAt   ~ 14:20
          warnings      ~ id,kind,body,issuedAt       ~ w,FLOOD,o1,2022-05-03 24:20 ~ issuedAt  ~ no time
          warnings      ~ id,kind,body,issuedAt       ~ w,FLOOD,o1,2022-02-30 14:20 ~ issuedAt  ~ no time
          warnings      ~ id,kind,body,issuedAt       ~ w,FLOOD,o1,20220503146000  ~ issuedAt   ~ no time
          reports       ~ code,until                  ~ A,2022-6-31                ~ until      ~ 2022/4/20
          """)
  void a_bad_cell_is_told_with_its_place(
      String section, String header, String row, String column, String word) throws IOException {
    file(section + ".csv", header + "\n\n" + row + "\n");

    String where = section + ".csv:3" + (column.isEmpty() ? "" : " " + column);
    Told.only(() -> FactReader.readCsv(folder), where, word);
  }

  @Test
  void every_bad_cell_is_told_at_once() throws IOException {
    file("activities.csv", "bearer,code,date,departments\no1,A,x,y\no1,A,z,1\no9,A,2022-04-20,1\n");
    file("persons.csv", "id,posts,organization\np1,MAYOR,o1\n");

    List<Problem> problems = Told.by(() -> FactReader.readCsv(folder));

    assertEquals(
        List.of(
            "persons.csv:2 posts",
            "activities.csv:2 date",
            "activities.csv:2 departments",
            "activities.csv:3 date",
            "activities.csv:4"),
        Told.places(problems));
  }

  @Test
  void a_fact_that_refers_to_one_that_could_not_be_read_is_not_blamed() throws IOException {
    file("organizations.csv", "id,kind\no1,TOWN\n");
    file("activities.csv", "bearer,code,date\no1,A,2022-04-20\n");

    Told.only(() -> FactReader.readCsv(folder), "organizations.csv:2 kind", "TOWNSHIP");
  }

  @Test
  void an_unknown_column_is_told_with_the_nearest() throws IOException {
    file("activities.csv", "bearer,code,date,topic\no1,A,2022-04-20,x\n");

    Told.only(
        () -> FactReader.readCsv(folder), "activities.csv:1 topic", "nearest is topics", "内容");
  }

  @Test
  void a_repeated_column_is_told() throws IOException {
    file("activities.csv", "bearer,code,date,日期\no1,A,2022-04-20,2022-04-21\n");

    Told.only(() -> FactReader.readCsv(folder), "activities.csv:1 日期", "repeats date");
  }

  @Test
  void a_missing_required_column_is_told_once() throws IOException {
    file("activities.csv", "bearer,code\no1,A\no1,B\n");

    Told.only(() -> FactReader.readCsv(folder), "activities.csv:1 date", "is missing", "日期");
  }

  @Test
  void a_missing_id_column_of_a_subject_is_told() throws IOException {
    file("organizations.csv", "name,kind\nx,TOWNSHIP\n");
    file("activities.csv", "bearer,code,date\no1,A,2022-04-20\n");

    Told.only(() -> FactReader.readCsv(folder), "organizations.csv:1 id", "is missing");
  }

  @Test
  void an_unknown_file_is_told_with_the_nearest() throws IOException {
    file("activites.csv", "bearer,code,date\n");

    Told.only(() -> FactReader.readCsv(folder), "activites.csv", "nearest is activities.csv");
  }

  @Test
  void an_unknown_chinese_file_is_told_with_the_nearest() throws IOException {
    file("重大危险原.csv", "编号\n");

    Told.only(() -> FactReader.readCsv(folder), "重大危险原.csv", "最接近的是 重大危险源.csv");
  }

  @Test
  void two_files_of_one_type_are_told() throws IOException {
    file("单位.csv", "id,kind\no2,TOWNSHIP\n");

    Told.only(() -> FactReader.readCsv(folder), "单位.csv", "organizations.csv", "one file");
  }

  @Test
  void other_files_locks_and_folders_are_not_looked_at() throws IOException {
    file("readme.txt", "x");
    file(".~lock.activities.csv", "x");
    file("~$activities.csv", "x");
    Files.createDirectory(folder.resolve("old.csv"));

    assertEquals(1, FactReader.readCsv(folder).all().size());
  }

  @Test
  void the_case_of_a_file_name_does_not_matter() throws IOException {
    file("PERSONS.CSV", "id,organization,posts\np1,o1,PRINCIPAL\n");

    assertEquals(2, FactReader.readCsv(folder).all().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "\uFEFF", ",,,\n"})
  void an_empty_file_is_told(String content) throws IOException {
    file("persons.csv", content);

    Told.only(() -> FactReader.readCsv(folder), "persons.csv", "empty", "organization (单位)");
  }

  @Test
  void a_header_without_rows_is_fine() throws IOException {
    file("persons.csv", "id,organization,posts");

    assertEquals(1, FactReader.readCsv(folder).all().size());
  }

  @Test
  void a_folder_without_facts_is_told() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));

    Told.only(() -> FactReader.read(empty), empty.toString(), "organizations.csv");
  }

  @Test
  void a_missing_folder_is_told() {
    Path none = folder.resolve("none");

    Told.only(() -> FactReader.readCsv(none), none.toString(), "no such folder");
  }

  @Test
  void another_encoding_is_told_with_line_byte_and_remedy() throws IOException {
    Files.write(
        folder.resolve("organizations.csv"),
        "id,kind,name\no1,ZONE,东关\n".getBytes(Charset.forName("GB18030")));
    file("activities.csv", "bearer,code,date\no1,A,2022-04-20\n");

    Told.only(
        () -> FactReader.readCsv(folder),
        "organizations.csv:2",
        "byte 22",
        "UTF-8",
        "GB18030",
        "readCsv");
  }

  @Test
  void a_wrong_charset_is_told_by_its_name() throws IOException {
    Files.write(folder.resolve("organizations.csv"), new byte[] {'i', 'd', '\n', (byte) 0xFF});

    Told.only(
        () -> FactReader.readCsv(folder, Charset.forName("GB18030")),
        "organizations.csv:2",
        "byte 4",
        "GB18030");
  }

  @ParameterizedTest
  @ValueSource(strings = {"o1,\"TOWNSHIP\n", "o1,\"ZONE\"x\n"})
  void quotes_that_do_not_match_are_told_with_the_row(String row) throws IOException {
    file("organizations.csv", "id,kind\no0,ZONE\n" + row + "o2,ZONE\n");

    Told.only(() -> FactReader.readCsv(folder), "organizations.csv:3", "quotes", "引号");
  }

  @Test
  void bad_rows_by_the_thousand_become_a_number() throws IOException {
    file("persons.csv", "id,organization,posts\n" + "p,o1,MAYOR\n".repeat(3000));
    file("flags.csv", "bearer,code,date,value\no1,A,2022-01-01,maybe\n");

    List<Problem> problems = Told.by(() -> FactReader.readCsv(folder));

    assertEquals(1002, problems.size());
    assertEquals("persons.csv", problems.get(1000).where());
    Told.says(problems.get(1000), "2000 more");
    assertEquals("flags.csv:2 value", problems.get(1001).where());
  }

  @Test
  void a_status_by_day_may_be_none() throws IOException {
    file("facilities.csv", "id,kind,status\nf1,煤矿,-\nf2,煤矿,2021-1-1 = 关闭\n");

    List<Facility> all = FactReader.readCsv(folder).ofType(Facility.class);

    assertEquals(0, all.get(0).status().size());
    assertEquals(LocalDate.of(2021, 1, 1), all.get(1).status().firstKey());
  }

  @Test
  void facts_are_added_to_others_and_counted() throws IOException {
    file("activities.csv", "bearer,code,date\nhost,A,2022-04-20\no1,A,2022-04-20\n");
    List<Long> told = new ArrayList<>();
    Facts.Builder builder = Facts.builder().add(enterprise("host"));

    FactReader.addCsv(folder, StandardCharsets.UTF_8, builder, told::add);

    assertEquals(4, builder.build().all().size());
    assertEquals(List.of(3L), told);
  }

  private static Enterprise enterprise(String id) {
    return EnterpriseBuilder.builder().id(id).build();
  }

  private void file(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }
}
