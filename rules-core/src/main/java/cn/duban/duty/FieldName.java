package cn.duban.duty;

import cn.duban.fact.Fact;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The argument of a verb is the name of a component of a fact. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface FieldName {
  /** The type of the fact; {@link Fact} itself: the type of what the chain is about. */
  Class<? extends Fact> value() default Fact.class;

  /** What the component must hold; empty: anything. {@link Fact}: the id of another fact. */
  Class<?>[] holds() default {};
}
