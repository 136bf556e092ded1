package cn.duban.io;

import cn.duban.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A node together with its place, so that whatever is wrong with it can be located. The place is
 * put into words only when there is something to tell.
 */
record Place(Source source, @Nullable Place parent, String step, Node node) {

  static Place root(Source source, Node node) {
    return new Place(source, null, "", node);
  }

  /** A part of this place; {@code step} is a key, an index or several of them with slashes. */
  Place at(String step, Node part) {
    return new Place(source, this, step, part);
  }

  Place at(int index, Node part) {
    return at(Integer.toString(index), part);
  }

  /** A part that is not there, named so that its absence can be located. */
  Place missing(String step) {
    return at(step, node);
  }

  String pointer() {
    String before = parent == null ? "" : parent.pointer();
    return before.isEmpty() ? step : before + "/" + step;
  }

  String where() {
    return source.where(node.line(), pointer());
  }

  void complain(Text what) {
    source.problems().add(where(), what);
  }

  void complain(String zh, String en) {
    complain(new Text(zh, en));
  }

  /** A key as a step of a pointer (RFC 6901). */
  static String escaped(String key) {
    return key.replace("~", "~0").replace("/", "~1");
  }
}
