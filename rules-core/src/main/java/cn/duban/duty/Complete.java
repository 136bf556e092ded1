package cn.duban.duty;

/** The end of a chain: it states who owes what, how much and by when, and has been judged. */
public final class Complete {
  static final Complete DONE = new Complete();

  private Complete() {}
}
