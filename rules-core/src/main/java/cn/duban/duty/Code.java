package cn.duban.duty;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The argument of a verb is a code of the vocabulary. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface Code {
  /** The kind of code that is expected, such as {@code activity}. */
  String value();
}
