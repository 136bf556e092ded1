package cn.duban.examples.cli;

import cn.duban.text.Text;

/** A command cannot go on; says why in words for people. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Text what;
  private final int code;

  private Refusal(int code, Text what) {
    super(what.en());
    this.code = code;
    this.what = what;
  }

  /** What was named on the command line cannot be used. */
  static Refusal usage(String zh, String en) {
    return new Refusal(ExitCode.USAGE, new Text(zh, en));
  }

  /** What was asked for is not there. */
  static Refusal failed(String zh, String en) {
    return new Refusal(ExitCode.FAILED, new Text(zh, en));
  }

  Text what() {
    return what;
  }

  int code() {
    return code;
  }
}
