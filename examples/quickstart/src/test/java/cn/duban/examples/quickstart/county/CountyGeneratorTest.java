package cn.duban.examples.quickstart.county;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.fact.Enterprise;
import cn.duban.fact.Facts;
import cn.duban.fact.OrgKind;
import cn.duban.fact.Organization;
import cn.duban.fact.Project;
import cn.duban.finding.Assessment;
import cn.duban.finding.Status;
import cn.duban.io.FactReader;
import cn.duban.yangcheng2022.Yangcheng2022;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountyGeneratorTest {
  private static final Path SHIPPED = Path.of("county");

  @TempDir Path folder;

  @Test
  void the_shipped_files_are_what_the_generator_writes() throws IOException {
    CountyGenerator.write(CountyGenerator.SHIPPED_SEED, folder);

    assertEquals(names(folder), names(SHIPPED));
    for (String name : names(folder)) {
      assertArrayEquals(
          Files.readAllBytes(folder.resolve(name)),
          Files.readAllBytes(SHIPPED.resolve(name)),
          name + " differs from what the generator writes; run the command in county/README.md");
    }
  }

  @Test
  void another_seed_gives_another_county() throws IOException {
    CountyGenerator.write(CountyGenerator.SHIPPED_SEED + 1, folder);

    assertFalse(
        Files.readString(folder.resolve("activities.csv"))
            .equals(Files.readString(SHIPPED.resolve("activities.csv"))));
  }

  @ParameterizedTest
  @ValueSource(longs = {22, 153, 2122})
  void a_small_county_in_which_chance_made_few_enterprises_of_a_trade_can_be_made(long seed) {
    Facts facts = CountyGenerator.facts(seed, 600, 0);

    assertEquals(600, facts.ofType(Enterprise.class).size());
    assertEquals(9, facts.ofType(Project.class).size());
  }

  @Test
  void it_is_a_whole_county_and_says_that_it_is_invented() throws IOException {
    Facts facts = FactReader.readCsv(SHIPPED);

    assertEquals(1, count(facts, OrgKind.COUNTY));
    assertEquals(18, count(facts, OrgKind.TOWNSHIP));
    assertEquals(45, count(facts, OrgKind.DEPARTMENT));
    assertEquals(350, count(facts, OrgKind.VILLAGE));
    assertEquals(2500, facts.ofType(Enterprise.class).size());
    assertTrue(Files.readString(SHIPPED.resolve("README.md")).contains("虚构"));
    assertTrue(Files.readString(SHIPPED.resolve("note.txt")).contains("虚构"));
    long bytes = 0;
    for (String name : names(SHIPPED)) {
      bytes += Files.size(SHIPPED.resolve(name));
    }
    assertTrue(bytes < 6_000_000, bytes + " bytes");
  }

  @Test
  void after_the_year_all_six_statuses_occur_and_every_duty_binds_somebody() {
    Assessment assessment =
        Yangcheng2022.rules().assess(FactReader.readCsv(SHIPPED), LocalDate.of(2023, 2, 1));

    for (Status status : Status.values()) {
      assertFalse(assessment.findings(status).isEmpty(), status.name());
    }
    assertEquals(List.of(), assessment.unbound());
  }

  private static long count(Facts facts, OrgKind kind) {
    return facts.ofType(Organization.class).stream().filter(o -> o.kind() == kind).count();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }
}
