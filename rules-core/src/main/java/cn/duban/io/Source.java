package cn.duban.io;

import java.util.Map;

/** A file that is read: it names the places in it and takes the problems found there. */
sealed interface Source {
  Problems problems();

  /**
   * Names a place for messages.
   *
   * @param line counted from 1
   * @param pointer the steps to it, joined by slashes; empty: the line alone
   */
  String where(int line, String pointer);

  /** JSON or YAML; {@code root} stands before each pointer: a slash in JSON, nothing in YAML. */
  record Tree(String file, String root, Problems problems) implements Source {
    @Override
    public String where(int line, String pointer) {
      return file + ":" + line + (pointer.isEmpty() ? "" : " " + root + pointer);
    }
  }

  /** CSV; a place is named by the column as the header row calls it. */
  record Table(String file, Map<String, String> headers, Problems problems) implements Source {
    @Override
    public String where(int line, String pointer) {
      int slash = pointer.indexOf('/');
      String field = slash < 0 ? pointer : pointer.substring(0, slash);
      return file + ":" + line + (field.isEmpty() ? "" : " " + headers.getOrDefault(field, field));
    }
  }
}
