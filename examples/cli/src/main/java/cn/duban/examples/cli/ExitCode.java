package cn.duban.examples.cli;

/** What a run of the tool tells the shell. */
final class ExitCode {
  /** All is well. */
  static final int OK = 0;

  /** Something is wrong with the rule set or the facts, or a scenario failed. */
  static final int FAILED = 1;

  /** The command line is wrong. */
  static final int USAGE = 2;

  private ExitCode() {}
}
