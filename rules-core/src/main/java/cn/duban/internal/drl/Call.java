package cn.duban.internal.drl;

import java.util.List;

/** One verb of a chain with its arguments as they are written. */
record Call(String verb, List<Argument> arguments) {

  /** What an argument is. */
  enum Kind {
    STRING,
    NUMBER,
    BOOLEAN,
    /** A bound variable such as {@code $dept}. */
    VARIABLE,
    /** A constant such as {@code Post.LEADER}. */
    CONSTANT
  }

  /**
   * An argument.
   *
   * @param text without quotes
   */
  record Argument(Kind kind, String text) {}
}
