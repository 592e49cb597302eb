package dev.avow;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A translator who gives every English word of a text a German ending, and touches no code. */
final class German {

  private static final Pattern UNKNOWN =
      Pattern.compile("(\\w+): unknown(?:, (\\w+): unknown)?} # \"([^\"]*)\"(?:, \"([^\"]*)\")?");

  private final String text;
  private final StringBuilder german = new StringBuilder();

  private German(String text) {
    this.text = text;
  }

  static String of(String text) {
    Matcher unknown = UNKNOWN.matcher(text);
    return unknown.find() ? unknown.replaceAll(German::filled) : new German(text).translated();
  }

  private static String filled(MatchResult word) {
    String more = word.group(2) == null ? "" : ", " + given(word.group(2), word.group(4));
    return Matcher.quoteReplacement(given(word.group(1), word.group(3)) + more + "}");
  }

  private static String given(String key, String words) {
    return key + ": \"" + new German(words).translated() + "\"";
  }

  private String translated() {
    int at = 0;
    while (at < text.length()) {
      int end = code(at);
      if (end > at) {
        german.append(text, at, end);
        at = end;
      } else if (Character.isLetter(text.charAt(at))) {
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
          german.append(text.charAt(at++));
        }
        german.append("ung");
      } else {
        german.append(text.charAt(at++));
      }
    }
    return german.toString();
  }

  /** Where code ends that begins here; here if none does. */
  private int code(int at) {
    if (text.startsWith("<#--", at)) {
      return text.indexOf("-->", at) + 3;
    }
    if (text.startsWith("<#", at) || text.startsWith("</#", at)) {
      return closed(at, '>');
    }
    if (text.startsWith("<@", at) || text.startsWith("</@", at)) {
      return closed(at, '>');
    }
    if (text.startsWith("${", at)) {
      return closed(at, '}');
    }
    if (text.startsWith("](", at)) {
      return closed(at + 1, ')');
    }
    return text.startsWith("{", at) && text.startsWith("}", at + 2) ? at + 3 : at;
  }

  /** Past the closing sign, but for those in quotes and in brackets. */
  private int closed(int from, char sign) {
    int depth = 0;
    boolean quoted = false;
    for (int at = from + (sign == '}' ? 2 : 0); at < text.length(); at++) {
      char here = text.charAt(at);
      if (here == '"') {
        quoted = !quoted;
      } else if (!quoted && here == '(') {
        depth++;
      } else if (!quoted && here == ')') {
        depth--;
      }
      boolean arrow = sign == '>' && text.startsWith("->", at - 1);
      if (here == sign && !quoted && !arrow && depth == 0) {
        return at + 1;
      }
    }
    return text.length();
  }
}
