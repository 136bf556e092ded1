package cn.duban.examples.quickstart.county;

import cn.duban.fact.Fact;
import cn.duban.fact.FactType;
import cn.duban.fact.Facts;
import cn.duban.fact.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes one whole invented county, the same for the same seed on every machine. A new theme of data
 * is a new class in the list below.
 */
public final class CountyGenerator {
  /** The seed of the county that lies in {@code examples/quickstart/county}. */
  public static final long SHIPPED_SEED = 2022;

  private static final List<Theme> THEMES =
      List.of(
          new Bodies(),
          new Villages(),
          new Leaders(),
          new Enterprises(),
          new Facilities(),
          new HazardSources(),
          new Meetings(),
          new GrassrootsInspections(),
          new Oversight(),
          new Trainings(),
          new Documents(),
          new Assignments(),
          new Staffing(),
          new Accidents(),
          new Violations(),
          new WildFires(),
          new HiddenDangers(),
          new Warnings(),
          new Emergencies(),
          new Publicity(),
          new Campaigns(),
          new Inspections(),
          new Indicators(),
          new CountyMeasures(),
          new EnterpriseDocuments(),
          new EnterpriseStaff(),
          new EnterpriseChecks(),
          new EnterpriseStates(),
          new EnterpriseActivities(),
          new FacilityRecords(),
          new DutyRosters(),
          new Completeness());

  private CountyGenerator() {}

  /**
   * A county of any size.
   *
   * @param enterprises how many, at least 600; villages, mines, violations and the like grow with
   *     them, the departments and townships do not
   * @param earlierYears for how many years before 2022 there are records as well
   */
  public static Facts facts(long seed, int enterprises, int earlierYears) {
    County county = county(seed, enterprises);
    new EarlierYears(earlierYears).addTo(county, new Dice(seed, "EarlierYears"));
    Facts.Builder facts = Facts.builder();
    for (FactType type : FactType.all()) {
      if (type.type() == Report.class) {
        county.reports().forEach(facts::report);
      } else {
        facts.addAll(county.all(type.type().asSubclass(Fact.class)));
      }
    }
    return facts.build();
  }

  private static County county(long seed, int enterprises) {
    County county = new County(enterprises);
    for (Theme theme : THEMES) {
      theme.addTo(county, new Dice(seed, theme.getClass().getSimpleName()));
    }
    return county;
  }

  /** Writes the county of this seed into a folder, which is made if need be. */
  public static void write(long seed, Path folder) throws IOException {
    County county = county(seed, Enterprises.COUNT);
    Files.createDirectories(folder);
    CsvFolder csv = new CsvFolder(folder);
    for (FactType type : FactType.all()) {
      if (type.type() == Report.class) {
        csv.write(type.type(), county.reports());
      } else {
        csv.write(type.type(), county.all(type.type().asSubclass(Fact.class)));
      }
    }
    Notes.write(seed, folder);
  }

  /**
   * Writes the shipped county anew.
   *
   * @param args the folder, such as {@code examples/quickstart/county}
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      System.err.println("用法 | usage: CountyGenerator FOLDER");
      return;
    }
    write(SHIPPED_SEED, Path.of(args[0]));
  }
}
