package dev.avow.law;

import java.util.ArrayList;
import java.util.List;

/**
 * Edits one value of a YAML text that is written like our examples, and leaves every line where it
 * is.
 */
final class Edit {

  private final List<String> lines;

  private int line;
  private int keyAt;
  private int valueAt;
  private int end;

  private Edit(String text, String path) {
    lines = new ArrayList<>(List.of(text.split("\n", -1)));
    find(path.split("\\."));
  }

  static String unknown(String text, String path) {
    Edit edit = new Edit(text, path);
    String row = edit.lines.get(edit.line);
    edit.lines.set(edit.line, row.substring(0, edit.valueAt) + "unknown" + row.substring(edit.end));
    return String.join("\n", edit.lines);
  }

  static String without(String text, String path) {
    Edit edit = new Edit(text, path);
    String row = edit.lines.get(edit.line);
    String after = row.substring(edit.end);
    String before = row.substring(0, edit.keyAt);
    if (after.startsWith(", ")) {
      after = after.substring(2);
    } else if (before.endsWith(", ")) {
      before = before.substring(0, before.length() - 2);
    }
    edit.lines.set(edit.line, before.isBlank() ? "" : before + after);
    return String.join("\n", edit.lines);
  }

  /** The line of the value, counted from 1. */
  static int lineOf(String text, String path) {
    return new Edit(text, path).line + 1;
  }

  private void find(String[] keys) {
    int from = 0;
    int depth = 0;
    while (depth < keys.length) {
      int found = -1;
      for (int at = from; at < lines.size() && found < 0; at++) {
        String row = lines.get(at);
        if (at > from && depth > 0 && !row.isBlank() && indent(row) < 2 * depth) {
          break;
        }
        if (row.startsWith(" ".repeat(2 * depth) + keys[depth] + ":")) {
          found = at;
        }
      }
      if (found < 0) {
        break;
      }
      from = found;
      depth++;
      line = found;
      keyAt = indent(lines.get(found));
      value(keyAt + keys[depth - 1].length() + 1);
      from = lines.get(found).length() > valueAt && depth < keys.length ? found : found + 1;
      if (valueAt < lines.get(found).length()) {
        break;
      }
    }
    inFlow(keys, depth);
  }

  private void inFlow(String[] keys, int from) {
    for (int depth = from; depth < keys.length; depth++) {
      String row = lines.get(line);
      String flow = row.substring(valueAt, end);
      int at = -1;
      int level = 0;
      for (int i = 0; i < flow.length() && at < 0; i++) {
        char c = flow.charAt(i);
        level += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        boolean starts = i > 0 && (flow.charAt(i - 1) == '{' || flow.charAt(i - 1) == ' ');
        if (level == 1 && starts && flow.startsWith(keys[depth] + ": ", i)) {
          at = i;
        }
      }
      if (at < 0) {
        throw new AssertionError("no " + String.join(".", keys));
      }
      keyAt = valueAt + at;
      value(keyAt + keys[depth].length() + 1);
    }
  }

  private void value(int from) {
    String row = lines.get(line);
    valueAt = from;
    while (valueAt < row.length() && row.charAt(valueAt) == ' ') {
      valueAt++;
    }
    int level = 0;
    boolean quoted = false;
    boolean flow = row.substring(0, valueAt).contains("{");
    for (end = valueAt; end < row.length(); end++) {
      char c = row.charAt(end);
      quoted ^= c == '"';
      if (quoted) {
        continue;
      }
      if (c == '{' || c == '[') {
        level++;
      } else if (c == '}' || c == ']') {
        if (--level < 0) {
          return;
        }
      } else if (level == 0 && ((flow && c == ',') || row.startsWith(" #", end))) {
        return;
      }
    }
  }

  private static int indent(String row) {
    return row.length() - row.stripLeading().length();
  }
}
