package cn.duban.yangcheng2022.oracle;

import cn.duban.fact.Enterprise;
import cn.duban.fact.Organization;
import cn.duban.fact.Person;
import cn.duban.fact.Post;
import cn.duban.finding.Status;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Article 3: responsibility of the regulating departments. */
final class Article03 {
  private Article03() {}

  static void judge(World world, Sheet sheet) {
    Papers papers = new Papers(world);
    Acts acts = new Acts(world);
    for (Organization county : world.counties()) {
      sheet.must("3.1", county, papers.ofThisYear(county, "THREE_MUSTS_RULES"));
      sheet.must("3.9", county, supervised(world));
      sheet.must("3.10", county, papers.inForce(county, "COORDINATION_MECHANISM"));
    }
    for (Organization department : world.departments()) {
      Boolean regulator = department.safetyRegulator();
      sheet.must("3.2", department, regulator, papers.inForce(department, "POWER_LIST"));
      sheet.must("3.3", department, regulator, papers.inForce(department, "RESPONSIBILITY_LIST"));
      sheet.must("3.4", department, regulator, papers.ofThisYear(department, "KEY_TASK_LIST"));
      sheet.must(
          "3.5",
          department,
          regulator,
          papers.allPublished(department, "POWER_LIST", "RESPONSIBILITY_LIST", "KEY_TASK_LIST"));
      sheet.must("3.6", department, regulator, papers.ofThisYear(department, "ANNUAL_SAFETY_PLAN"));
      sheet.must(
          "3.7", department, regulator, acts.monthly(department, 1, "SPECIAL_SAFETY_MEETING"));
    }
    for (Organization department : world.departments()) {
      boolean owed = Boolean.FALSE.equals(department.safetyRegulator());
      for (Person principal : world.holders(Post.PRINCIPAL, department)) {
        owed |=
            new Terms(world)
                .monthly(
                    sheet, "3.8", principal, department.safetyRegulator(), "GRASSROOTS_INSPECTION");
      }
      if (!owed) {
        sheet.must("3.8", department, department.safetyRegulator(), Answer.UNKNOWN);
      }
    }
  }

  /** Every enterprise has a supervising department and a person who is responsible for it. */
  private static Answer supervised(World world) {
    List<Status> enterprises = new ArrayList<>();
    for (Enterprise enterprise : world.enterprises()) {
      Done department =
          named(world, enterprise, enterprise.supervisingDepartment(), "supervisingDepartment");
      Done supervisor = named(world, enterprise, enterprise.supervisor(), "supervisor");
      enterprises.add(
          Status.worst(
              List.of(
                  department.status(Dates.YEAR_END, world.asOf),
                  supervisor.status(Dates.YEAR_END, world.asOf))));
    }
    return enterprises.isEmpty()
        ? new Answer(Status.UNKNOWN, Dates.YEAR_END, "", "")
        : Acts.parts(enterprises, Dates.YEAR_END);
  }

  private static Done named(
      World world, Enterprise enterprise, @Nullable String value, String field) {
    return value != null
        ? Done.IN_TIME
        : Done.notIf(world.reported("Enterprise." + field, enterprise.id()));
  }
}
