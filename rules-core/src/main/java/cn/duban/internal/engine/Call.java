package cn.duban.internal.engine;

import java.util.List;

/** One verb of a chain with its arguments as they are written. */
public record Call(String verb, List<Argument> arguments) {
  /** Copies the list. */
  public Call {
    arguments = List.copyOf(arguments);
  }

  /** What an argument is. */
  public enum Kind {
    /** In quotes. */
    STRING,
    /** A whole number. */
    NUMBER,
    /** {@code true} or {@code false}. */
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
  public record Argument(Kind kind, String text) {}
}
