package dev.avow.check.fact.script;

import java.util.Locale;
import java.util.regex.Pattern;

/** A script as a text: what stands before and behind a place of it. */
record ScriptText(String script) {

  private static final int BEFORE = 60;

  private static final Pattern HOST =
      Pattern.compile("[a-z0-9-]++(?:\\.[a-z0-9-]++)*+(?<=\\.[a-z]{2,24})");

  /** Where a text in quotes ends that begins there. */
  int quoted(int at, char quote) {
    int end = at + 1;
    while (end < script.length() && script.charAt(end) != quote) {
      if (script.charAt(end) == '\n' && quote != '`') {
        return end;
      }
      end += script.charAt(end) == '\\' ? 2 : 1;
    }
    return Math.min(script.length(), end + 1);
  }

  /** Where a regular expression ends that begins there. */
  int pattern(int at) {
    boolean list = false;
    int end = at + 1;
    while (end < script.length() && script.charAt(end) != '\n') {
      char c = script.charAt(end);
      if (c == '/' && !list) {
        return end + 1;
      }
      list = c == '[' || (list && c != ']');
      end += c == '\\' ? 2 : 1;
    }
    return Math.min(script.length(), end);
  }

  /** The last characters before the place, blanks left out, in lower case. */
  String before(int at) {
    StringBuilder backwards = new StringBuilder(BEFORE);
    for (int place = at - 1; place >= 0 && at - place <= BEFORE; place--) {
      if (script.charAt(place) > ' ') {
        backwards.append(script.charAt(place));
      }
    }
    return backwards.reverse().toString().toLowerCase(Locale.ROOT);
  }

  /** The first place from there on that is no blank. */
  int blanks(int at) {
    int next = at;
    while (next < script.length() && script.charAt(next) <= ' ') {
      next++;
    }
    return next;
  }

  /** Behind the last character before the place that is no blank. */
  int trimmed(int at) {
    int end = at;
    while (end > 0 && script.charAt(end - 1) <= ' ') {
      end--;
    }
    return end;
  }

  /** Where the word begins that ends before the place, blanks between left out. */
  int wordStart(int at) {
    int start = trimmed(at);
    while (start > 0 && word(script.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** That word; or empty. */
  String wordBefore(int at) {
    return script.substring(wordStart(at), Math.max(wordStart(at), trimmed(at)));
  }

  /** Whether names are made of it. */
  static boolean word(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '$';
  }

  /** The host written there, if it is one whole name. */
  String host(int start) {
    int end = start;
    while (end < script.length()
        && end - start < 254
        && (Character.isLetterOrDigit(script.charAt(end))
            || ".-".indexOf(script.charAt(end)) >= 0)) {
      end++;
    }
    String host = script.substring(start, end).toLowerCase(Locale.ROOT);
    boolean ends = end < script.length() && "/'\"`?:#\\".indexOf(script.charAt(end)) >= 0;
    return ends && isHost(host) ? host : "";
  }

  /** Whether it is the whole name of a host. */
  static boolean isHost(String host) {
    return HOST.matcher(host).matches();
  }
}
