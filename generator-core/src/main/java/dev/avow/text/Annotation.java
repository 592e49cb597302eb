package dev.avow.text;

/**
 * Text from anywhere, made fit for a workflow command of GitHub, which an annotation is: {@code
 * ::error file=…,line=…::…}.
 */
public final class Annotation {

  private Annotation() {}

  /** After the second pair of colons: no line end, and the sign of the escapes escaped. */
  public static String message(String text) {
    return LogLine.of(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  /** Between the pairs of colons, where a comma or a colon would end it. */
  public static String property(String text) {
    return message(text).replace(":", "%3A").replace(",", "%2C");
  }
}
