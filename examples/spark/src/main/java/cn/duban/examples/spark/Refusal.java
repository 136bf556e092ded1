package cn.duban.examples.spark;

/** What was asked for cannot be done; the message is for whoever asked. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Refusal(String zh, String en) {
    super(zh + " | " + en);
  }
}
