package dev.avow.yaml;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record that is written as one plain value. Its canonical constructor takes the text as
 * the author wrote it and throws {@link NotReadable} when it cannot be one.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Scalar {

  /** What it is, with its article: {@code an e-mail address}. */
  String says();

  /** How one types it. */
  String example();

  /** A regular expression (ECMA-262) that no readable value fails, for editors. */
  String pattern() default "";
}
