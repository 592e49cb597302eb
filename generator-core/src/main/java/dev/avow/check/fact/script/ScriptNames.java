package dev.avow.check.fact.script;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a script loads what a name of it holds. */
final class ScriptNames {

  private static final int LONGEST_NAME = 40;
  private static final int MOST_NAMES = 200;
  private static final int LONGEST_LIST = 2_000;

  /** In a longer script one name stands for many things. */
  private static final int LONGEST_NAMED = 20_000;

  /** Matomo's way to say where what it counts goes: {@code ['setTrackerUrl', name + '…']}. */
  private static final Pattern TOLD =
      Pattern.compile("[\"']setTrackerUrl[\"']\\s*+,\\s*+([\\w$.]{1,40})");

  private final ScriptText text;
  private final String script;
  private @Nullable Map<String, Integer> sources;

  ScriptNames(ScriptText text) {
    this.text = text;
    this.script = text.script();
  }

  /** Of {@code name = ["https://…", "https://…"]}: where the script has {@code .src = name[}. */
  int listed(int last) {
    int at = last;
    while (at > 0 && last - at < LONGEST_LIST && script.charAt(at) != '[') {
      char c = script.charAt(at);
      if (c == '\'' || c == '"') {
        at = script.lastIndexOf(c, at - 1);
      } else if ("{};()".indexOf(c) >= 0) {
        return -1;
      }
      at--;
    }
    int equals = at - 1;
    while (equals > 0 && script.charAt(equals) <= ' ') {
      equals--;
    }
    boolean named = at > 0 && script.charAt(at) == '[' && script.charAt(Math.max(0, equals)) == '=';
    return named ? assigned(equals) : -1;
  }

  /** Of {@code name = "https://…"}: where the script has {@code .src = name}. */
  int assigned(int equals) {
    int end = equals;
    while (end > 0 && script.charAt(end - 1) <= ' ') {
      end--;
    }
    int from = end;
    while (from > 0 && end - from < LONGEST_NAME && name(script.charAt(from - 1))) {
      from--;
    }
    return from == end ? -1 : sources().getOrDefault(script.substring(from, end), -1);
  }

  /** The names behind {@code .src =} and {@code 'setTrackerUrl',}, each with its first place. */
  private Map<String, Integer> sources() {
    Map<String, Integer> names = sources;
    if (names == null) {
      names = new HashMap<>();
      sources = names;
      for (int at = script.indexOf(".src");
          at >= 0 && names.size() < MOST_NAMES && script.length() <= LONGEST_NAMED;
          at = script.indexOf(".src", at + 4)) {
        int equals = text.blanks(at + 4);
        int from = text.blanks(equals + 1);
        int end = from;
        while (end < script.length() && end - from < LONGEST_NAME && name(script.charAt(end))) {
          end++;
        }
        if (script.startsWith("=", equals) && end > from) {
          names.putIfAbsent(script.substring(from, end), at);
        }
      }
      Matcher told = TOLD.matcher(script);
      while (script.length() <= LONGEST_NAMED && names.size() < MOST_NAMES && told.find()) {
        names.putIfAbsent(told.group(1), told.start());
      }
    }
    return names;
  }

  private static boolean name(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '$' || c == '.';
  }
}
