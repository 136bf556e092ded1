package cn.duban.duty;

import cn.duban.duty.Docket.Progress;
import cn.duban.finding.Observation;
import cn.duban.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fields of the object that must be filled in, or one that must be as large as another. */
final class Fields {
  private Fields() {}

  static Verdict filled(Docket docket, @Nullable LocalDate lastDay, List<String> names) {
    List<Progress> fields = names.stream().map(docket::progress).toList();
    List<Text> present = new ArrayList<>();
    List<Text> absent = new ArrayList<>();
    fields.forEach(field -> (field.done() ? present : absent).add(field.field().label()));
    Observation seen =
        new Observation.Items(docket.inquiry().obligation().title(), present, absent);
    if (absent.isEmpty()) {
      LocalDate doneOn =
          fields.stream()
              .map(Progress::day)
              .flatMap(Stream::ofNullable)
              .max(LocalDate::compareTo)
              .orElse(null);
      return Verdict.of(docket.status(doneOn, lastDay), lastDay, seen, docket.items());
    }
    return docket.incomplete(fields, docket.open(lastDay), lastDay, seen, docket.items());
  }

  static Verdict full(Docket docket, @Nullable LocalDate lastDay, String part, String whole) {
    Progress some = docket.progress(part);
    Progress all = docket.progress(whole);
    BigDecimal seen = number(some);
    BigDecimal asked = number(all);
    Text what = some.field().label();
    Observation share =
        some.unknown() || !all.done()
            ? Observation.Step.atLeastPercent(what, "", 100)
            : new Observation.Share(what, seen, asked, 100, Optional.empty());
    if (some.done() && all.done() && seen.compareTo(asked) >= 0) {
      return Verdict.of(docket.status(null, lastDay), lastDay, share, docket.items());
    }
    return docket.incomplete(
        List.of(some, all), docket.open(lastDay), lastDay, share, docket.items());
  }

  private static BigDecimal number(Progress progress) {
    return progress.value().map(v -> new BigDecimal(v.toString())).orElse(BigDecimal.ZERO);
  }
}
