package cn.duban.yangcheng2022.fuzz;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;

/** A door through which files come from outside. */
interface Target {
  /** What it is called in a report and in {@code -Dduban.fuzz.replay}. */
  String name();

  /**
   * Makes one input and hands it over.
   *
   * @param random decides everything
   * @param folder empty; takes the files of the input
   * @return whether the input was read; false: it was refused as it should be
   * @throws AssertionError if anything happened that must not happen
   */
  boolean feed(Random random, Path folder) throws IOException;
}
