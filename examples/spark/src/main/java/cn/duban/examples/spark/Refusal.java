package cn.duban.examples.spark;

import cn.duban.text.Text;

/** What was asked for cannot be done; the message is for whoever asked. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Refusal(String zh, String en) {
    this(new Text(zh, en));
  }

  Refusal(Text why) {
    super(why.zh() + " | " + why.en());
  }
}
