package cn.duban.yangcheng2022.oracle;

import cn.duban.fact.Activity;
import cn.duban.fact.ActivityBuilder;
import cn.duban.fact.Assignment;
import cn.duban.fact.Checklist;
import cn.duban.fact.Days;
import cn.duban.fact.Document;
import cn.duban.fact.DocumentBuilder;
import cn.duban.fact.DutyRoster;
import cn.duban.fact.Evidence;
import cn.duban.fact.Fact;
import cn.duban.fact.Flag;
import cn.duban.fact.Headcount;
import cn.duban.fact.Indicator;
import cn.duban.fact.OrgKind;
import cn.duban.fact.Organization;
import cn.duban.notice.Vocabulary;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Records of which nobody could ask for more: wholly filled in, and enough for every duty. */
final class GoodRecords {
  /** More than any duty or random record asks for. */
  private static final int PLENTY = 1000;

  private final Vocabulary vocabulary;
  private final Map<String, Set<String>> items;
  private final Set<String> wholes;
  private final County county;
  private final Random random;

  /**
   * Makes records for a county.
   *
   * @param items the topics, parts or items that duties ask for, by code
   */
  GoodRecords(Vocabulary vocabulary, Map<String, Set<String>> items, County county, Random random) {
    this.vocabulary = vocabulary;
    this.items = items;
    this.wholes =
        vocabulary.all().stream().map(Vocabulary.Code::partOf).collect(Collectors.toSet());
    this.county = county;
    this.random = random;
  }

  /** A day of 2022 that has come, those of change more often; empty in none. */
  private LocalDate day() {
    LocalDate first = Dates.YEAR_START;
    LocalDate last = Dates.earlier(county.asOf(), Dates.YEAR_END);
    List<LocalDate> edges =
        SomeDays.ofChange().stream().filter(d -> !d.isBefore(first) && !d.isAfter(last)).toList();
    return random.nextBoolean()
        ? edges.get(random.nextInt(edges.size()))
        : first.plusDays(random.nextInt((int) (last.toEpochDay() - first.toEpochDay()) + 1));
  }

  /** A record for a question; empty if more of what it counts is nothing good. */
  Optional<Evidence> about(World.Question q) {
    LocalDate day = day();
    Set<String> all = items.getOrDefault(q.code(), Set.of());
    if (q.kind() == Activity.class) {
      return Optional.of(act(q, day, all));
    } else if (q.kind() == Document.class) {
      return Optional.of(
          DocumentBuilder.builder()
              .id(Records.NO_ID)
              .bearer(q.bearer())
              .code(q.code())
              .issuedOn(day)
              .publishedOn(day)
              .parts(all)
              .build());
    } else if (q.kind() == Headcount.class) {
      return heads(q, day);
    } else if (q.kind() == Indicator.class) {
      BigDecimal plenty = BigDecimal.valueOf(PLENTY);
      return Optional.of(new Indicator(Records.NO_ID, q.bearer(), q.code(), day, plenty, plenty));
    } else if (q.kind() == Checklist.class) {
      return Optional.of(new Checklist(Records.NO_ID, q.bearer(), q.code(), day, all));
    } else if (q.kind() == Flag.class) {
      Instant evening = county.asOf().atTime(22, 0).atZone(Days.ZONE).toInstant();
      return Optional.of(new Flag(Records.NO_ID, q.bearer(), q.code(), day, true, evening));
    } else if (q.kind() == Assignment.class) {
      return assignment(q, day, all);
    } else if (q.kind() == DutyRoster.class) {
      return Optional.of(new DutyRoster(Records.NO_ID, q.bearer(), day, "leader"));
    }
    throw new IllegalArgumentException("no evidence of kind " + q.kind());
  }

  private Evidence act(World.Question q, LocalDate day, Set<String> topics) {
    List<Fact> named = county.facts().stream().filter(f -> !(f instanceof Evidence)).toList();
    return ActivityBuilder.builder()
        .id(Records.NO_ID)
        .bearer(q.bearer())
        .code(q.code())
        .date(day)
        .object(named.get(random.nextInt(named.size())).id())
        .topics(topics)
        .departments(PLENTY)
        .sectors(PLENTY)
        .teamKinds(PLENTY)
        .publishedOn(day)
        .build();
  }

  /** A larger whole makes a share smaller; a part above the whole of its day is refused. */
  private Optional<Evidence> heads(World.Question q, LocalDate day) {
    String whole = vocabulary.find(q.code()).map(Vocabulary.Code::partOf).orElse("");
    boolean refused =
        county.facts().stream()
            .anyMatch(
                f ->
                    f instanceof Headcount count
                        && count.bearer().equals(q.bearer())
                        && count.code().equals(whole)
                        && count.date().equals(day));
    return refused || wholes.contains(q.code())
        ? Optional.empty()
        : Optional.of(new Headcount(Records.NO_ID, q.bearer(), q.code(), day, PLENTY, PLENTY));
  }

  private Optional<Evidence> assignment(World.Question q, LocalDate day, Set<String> fields) {
    List<String> all = List.copyOf(new TreeSet<>(fields));
    return department(county)
        .filter(id -> !all.isEmpty())
        .map(
            id ->
                new Assignment(
                    Records.NO_ID,
                    q.bearer(),
                    q.code(),
                    all.get(random.nextInt(all.size())),
                    day,
                    id));
  }

  /** Some department of a county; empty if it has none. */
  static Optional<String> department(County county) {
    return county.facts().stream()
        .filter(f -> f instanceof Organization body && body.kind() == OrgKind.DEPARTMENT)
        .map(Fact::id)
        .findFirst();
  }
}
