package cn.duban.io;

import java.util.List;
import java.util.Map;

/** A part of a JSON or YAML document, or a row or cell of a table, with its line. */
sealed interface Node {
  /** The line on which it, or the key before it, starts; counted from 1. */
  int line();

  /** A single value. */
  record Scalar(int line, Kind kind, String text) implements Node {
    boolean isNull() {
      return kind == Kind.NULL;
    }

    /** Whether it is written as {@code wanted}, or in a way that leaves the kind to the reader. */
    boolean is(Kind wanted) {
      return kind == wanted || kind == Kind.PLAIN;
    }
  }

  /** A list. */
  record Items(int line, List<Node> items) implements Node {}

  /** A mapping, in the order of the document. */
  record Entries(int line, Map<String, Node> entries) implements Node {}

  /** How a value is written. */
  enum Kind {
    TEXT,
    INTEGER,
    DECIMAL,
    BOOLEAN,
    NULL,
    /** As in YAML and CSV, where 2022 may be a text or a number: whoever asks for it decides. */
    PLAIN
  }
}
