package cn.duban.text;

/** Something with a name for people, in both languages. */
public interface Labelled {
  /** The name for people. */
  Text label();
}
