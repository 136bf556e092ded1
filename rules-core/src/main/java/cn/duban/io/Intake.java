package cn.duban.io;

import cn.duban.fact.Fact;
import cn.duban.fact.Facts;
import cn.duban.fact.Report;
import java.util.Optional;
import java.util.function.LongConsumer;

/** Hands on what was read and tells how far reading has come. */
final class Intake {
  private static final int STEP = 1000;
  private static final int MOST_IDS = 100_000;

  private final Facts.Builder builder;
  private final LongConsumer progress;
  private long read;
  private long refused;

  Intake(Facts.Builder builder, LongConsumer progress) {
    this.builder = builder;
    this.progress = progress;
  }

  Facts.Builder builder() {
    return builder;
  }

  /** Takes a record that could be read. */
  void take(Object made, String origin) {
    if (made instanceof Report report) {
      builder.report(report, origin);
    } else {
      builder.add((Fact) made, origin);
    }
  }

  /** Remembers the id of a fact that could not be read. */
  void refuse(Optional<String> id) {
    if (id.isPresent()) {
      refused++;
      builder.unread(refused > MOST_IDS ? null : id.get());
    }
  }

  /** Remembers that facts could not be read and that nobody knows which. */
  void refuseUnknown() {
    builder.unread(null);
  }

  /** Counts a record, whether it could be read or not. */
  void count() {
    read++;
    if (read % STEP == 0) {
      progress.accept(read);
    }
  }

  /** Tells the number of records at the end. */
  void close() {
    progress.accept(read);
  }
}
