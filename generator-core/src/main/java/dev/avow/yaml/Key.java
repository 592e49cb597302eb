package dev.avow.yaml;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One key of the format. Everything the product knows about the key stands here and in the type of
 * the record component: reader, JSON Schema, reference page and did-you-mean follow from it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Key {

  /** What the key is for, in one sentence for the person who writes the file. */
  String says();

  /** The key as written, when it is not the component's name with dashes ({@code for}). */
  String value() default "";

  /** An example of the value as one types it after the colon. */
  String example() default "";

  /** Whether the file is not complete without it. */
  boolean required() default false;

  /** Whether no public document shows it: it serves proofs, staff or the build. */
  boolean internal() default false;

  /**
   * The vocabulary list whose words the value takes ({@code purposes}); empty for none. On a map:
   * its foreign terms ({@code pd:EmailAddress}) are understood as ids.
   */
  String words() default "";

  /** The map of this document whose ids the value takes ({@code parties}); empty for none. */
  String refers() default "";

  /** The vocabulary list whose words the keys of a map take ({@code rights}); empty for any id. */
  String ids() default "";

  /** Words that people write for this key and that are not it: each gets a did-you-mean. */
  String[] also() default {};

  /** Another way to write {@code none} here, in the words of the matter ({@code not stored}). */
  String none() default "";
}
