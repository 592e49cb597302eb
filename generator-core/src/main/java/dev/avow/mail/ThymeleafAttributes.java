package dev.avow.mail;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Attributes that Thymeleaf writes over others: {@code th:href} is what a link leads to, and the
 * {@code href} beside it a sample that nobody receives. Signs are exchanged one for one.
 */
final class ThymeleafAttributes {

  private static final Pattern TAG = Pattern.compile("<[A-Za-z][^<>]{0,8000}>");
  private static final Pattern OVER =
      Pattern.compile("(?<=\\s)(?:data-)?th[:-](href|src|action|background)(?=\\s*=)");

  private ThymeleafAttributes() {}

  static String laid(String text) {
    if (!text.contains("th:") && !text.contains("th-")) {
      return text;
    }
    StringBuilder out = new StringBuilder(text);
    Matcher tag = TAG.matcher(text);
    while (tag.find()) {
      Matcher over = OVER.matcher(tag.group());
      while (over.find()) {
        hide(out, tag, over.group(1));
        int from = tag.start() + over.start();
        int name = tag.start() + over.start(1);
        out.replace(from, name, " ".repeat(name - from));
      }
    }
    return out.toString();
  }

  /** Renames the attribute that is written over. */
  private static void hide(StringBuilder out, Matcher tag, String name) {
    Matcher plain =
        Pattern.compile("(?<=\\s)" + name + "(?=\\s*=)", Pattern.CASE_INSENSITIVE)
            .matcher(tag.group());
    while (plain.find()) {
      out.setCharAt(tag.start() + plain.start(), 'x');
    }
  }
}
