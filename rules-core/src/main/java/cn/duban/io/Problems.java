package cn.duban.io;

import cn.duban.text.Problem;
import cn.duban.text.Text;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Passes on the problems of one file: the first ones in full, the rest as a number, so that a file
 * with a million bad rows does not exhaust memory.
 */
final class Problems {
  static final int SHOWN = 1000;

  private final String file;
  private final Consumer<Problem> to;
  private long count;
  private Optional<Problem> last = Optional.empty();

  Problems(String file, Consumer<Problem> to) {
    this.file = file;
    this.to = to;
  }

  void add(String where, Text what) {
    count++;
    if (count <= SHOWN) {
      Problem problem = new Problem(where, what);
      last = Optional.of(problem);
      to.accept(problem);
    }
  }

  /** How many there were so far: whoever reads a part compares before and after. */
  long count() {
    return count;
  }

  /** The last one that was passed on. */
  Optional<Problem> last() {
    return last;
  }

  /** Tells how many were not passed on. */
  void close() {
    if (count > SHOWN) {
      to.accept(
          new Problem(
              file,
              new Text(
                  "本文件还有 %s 处问题未列出".formatted(count - SHOWN),
                  "%s more problems in this file are not listed".formatted(count - SHOWN))));
    }
  }
}
