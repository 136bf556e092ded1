package cn.duban.io;

import cn.duban.fact.Activity;
import cn.duban.fact.Enterprise;
import cn.duban.fact.EnterpriseBuilder;
import cn.duban.fact.Facts;
import cn.duban.finding.Assessment;
import cn.duban.finding.Cell;
import cn.duban.finding.Finding;
import cn.duban.finding.Missing;
import cn.duban.finding.Observation;
import cn.duban.finding.Party;
import cn.duban.finding.Status;
import cn.duban.notice.Edition;
import cn.duban.notice.Force;
import cn.duban.notice.Notice;
import cn.duban.notice.Obligation;
import cn.duban.notice.WorkCalendar;
import cn.duban.text.Text;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Assessments to write. */
final class Assessments {
  private static final Edition EDITION = new Edition("阳政发〔2022〕1号", "3", "0".repeat(64));

  private static final Obligation MEETING =
      obligation("4.1", "每月例会", "每月至少召开一次“例会”，形成纪要", Force.MUST);
  private static final Obligation PUSH = obligation("9.7", "推进\n改造", "=加快推进", Force.PROMOTE);
  private static final Obligation UNBOUND = obligation("20.7", "下拨", "及时下拨", Force.MUST);

  private Assessments() {}

  /** Two findings that show all that a finding can hold. */
  static Assessment rich() {
    Activity counted = Activity.of("c,1", "e1", "MEETING", LocalDate.of(2022, 4, 20));
    Activity later = Activity.of("c2", "e1", "MEETING", LocalDate.of(2022, 9, 1));
    Enterprise enterprise = EnterpriseBuilder.builder().id("e1").name("=HYPERLINK(\"x\")").build();
    Facts facts = Facts.builder().add(enterprise, counted, later).build();
    Party bearer = new Party("e1", "ENTERPRISE", Text.same("=HYPERLINK(\"x\")"));
    Finding meeting =
        new Finding(
            MEETING,
            bearer,
            Optional.empty(),
            Status.VIOLATED,
            Optional.of(LocalDate.of(2022, 7, 31)),
            new Observation.Count(new Text("例会", "meetings"), 1, 2, Optional.empty()),
            List.of(
                new Cell(
                    "2022-04",
                    new Text("4月", "April"),
                    Status.FULFILLED,
                    Optional.of(LocalDate.of(2022, 4, 30)),
                    "1"),
                new Cell(
                    "2022-05",
                    new Text("5月", "May"),
                    Status.VIOLATED,
                    Optional.of(LocalDate.of(2022, 5, 31)),
                    "0"),
                new Cell("PART_A", new Text("甲", "A"), Status.UNKNOWN, Optional.empty(), "")),
            List.of(counted),
            List.of(),
            List.of());
    Finding push =
        new Finding(
            PUSH,
            bearer,
            Optional.of(new Party("-f1", "COAL_MINE", new Text("一号井", "No. 1"))),
            Status.UNKNOWN,
            Optional.empty(),
            new Observation.Advice(new Text("改造", "renovation")),
            List.of(),
            List.of(),
            List.of(
                new Missing("Facility.status", "-f1", new Text("补充状态", "give its status")),
                new Missing("RENOVATION", "e1", new Text("补充记录", "give the record"))),
            List.of("4.1@e1"));
    return new Assessment(
        notice(),
        EDITION,
        LocalDate.of(2022, 7, 1),
        facts,
        null,
        List.of(MEETING, PUSH, UNBOUND),
        List.of(meeting, push),
        () -> day -> List.of());
  }

  /** On a day before the notice. */
  static Assessment early() {
    return new Assessment(
        notice(),
        EDITION,
        LocalDate.of(2022, 4, 1),
        Facts.builder().build(),
        null,
        List.of(MEETING),
        List.of(),
        () -> day -> List.of());
  }

  private static Notice notice() {
    return new Notice(
        "阳政发〔2022〕1号",
        "3",
        new Text("关于安全生产的意见", "On work safety"),
        new Text("阳城县人民政府", "Yangcheng County"),
        LocalDate.of(2022, 4, 13),
        2022,
        YearMonth.of(2022, 4),
        LocalDate.of(2022, 12, 31),
        LocalDate.of(2022, 1, 1),
        new WorkCalendar(Set.of(2022), Set.of(), Set.of()),
        List.of());
  }

  private static Obligation obligation(String id, String title, String quote, Force force) {
    return new Obligation(
        id,
        new Text(title, "title of " + id),
        quote,
        force,
        List.of("安全生产法第21条"),
        List.of("R-START"),
        List.of("MEETING"),
        "article.drl",
        1);
  }
}
