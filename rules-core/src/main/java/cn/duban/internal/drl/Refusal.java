package cn.duban.internal.drl;

import cn.duban.text.Text;

/** A piece of a rule is not of the closed language. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Text what;

  Refusal(Text what) {
    super(what.en());
    this.what = what;
  }

  Text what() {
    return what;
  }
}
