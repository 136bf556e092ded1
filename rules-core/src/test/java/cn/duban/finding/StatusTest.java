package cn.duban.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusTest {
  @Test
  void the_worst_comes_first() {
    assertEquals(
        List.of(
            Status.VIOLATED,
            Status.UNMET,
            Status.UNKNOWN,
            Status.PENDING,
            Status.FULFILLED_LATE,
            Status.FULFILLED),
        List.of(Status.values()));
  }

  @ParameterizedTest
  @CsvSource({
    "FULFILLED VIOLATED UNKNOWN, VIOLATED",
    "PENDING UNKNOWN FULFILLED, UNKNOWN",
    "FULFILLED_LATE PENDING, PENDING",
    "FULFILLED FULFILLED_LATE, FULFILLED_LATE",
    "FULFILLED FULFILLED, FULFILLED",
    "UNKNOWN UNMET, UNMET"
  })
  void the_worst_of_several_counts(String several, Status worst) {
    assertEquals(worst, Status.worst(Stream.of(several.split(" ")).map(Status::valueOf).toList()));
  }

  @Test
  void the_worst_of_none_is_fulfilled() {
    assertEquals(Status.FULFILLED, Status.worst(List.of()));
  }

  @Test
  void each_has_a_name_of_its_own_in_both_languages() {
    assertEquals(6, Stream.of(Status.values()).map(s -> s.label().zh()).distinct().count());
    assertEquals(6, Stream.of(Status.values()).map(s -> s.label().en()).distinct().count());
  }
}
