package dev.avow.text;

/** Text from anywhere, made fit for a line that a build server may read along. */
public final class LogLine {

  private LogLine() {}

  /**
   * As {@link Line#of(String)}, and without the commands that build servers obey wherever they
   * stand in a line ({@code ##[}, {@code ##vso[}, {@code ##teamcity[}). Those they obey at the
   * start of a line only ({@code ::}) are the caller's affair: no line starts with foreign text,
   * not even after blanks.
   */
  public static String of(String text) {
    return Line.of(text).replace("##", "#\\u0023");
  }
}
