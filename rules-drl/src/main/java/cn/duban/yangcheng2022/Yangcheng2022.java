package cn.duban.yangcheng2022;

import cn.duban.RuleSet;

/** The door to the rules of the notice 阳政发〔2022〕1号 for Java. */
public final class Yangcheng2022 {
  private Yangcheng2022() {}

  /** The shipped rule set, loaded at the first call and then shared; safe for many threads. */
  public static RuleSet rules() {
    return Holder.RULES;
  }

  private static final class Holder {
    static final RuleSet RULES =
        RuleSet.load(Yangcheng2022.class.getClassLoader(), "cn/duban/yangcheng2022");
  }
}
