package cn.duban.fact;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The component holds the id of another fact, which must be among the facts supplied. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Ref {
  /** The types that it may refer to. */
  Class<? extends Fact>[] value() default Subject.class;
}
