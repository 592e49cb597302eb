package dev.avow.check.fact.script;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the objects that a script writes down, in one walk over each. */
final class ScriptObjects {

  /** Deeper settings are an attack or an accident. */
  private static final int DEEPEST = 12;

  private static final int MOST = 2_000;
  private static final int LONGEST_SAID = 200;

  private final String script;
  private final ScriptText text;
  private int at;
  private int read;

  private ScriptObjects(String script, int at) {
    this.script = script;
    this.text = new ScriptText(script);
    this.at = at;
  }

  /** The object whose brace opens there. */
  static ScriptObject at(String script, int brace) {
    return new ScriptObjects(script, brace).object(0);
  }

  private ScriptObject object(int depth) {
    int opened = at++;
    Map<String, ScriptObject.Value> values = new LinkedHashMap<>();
    while (more('}')) {
      String key = key();
      skip();
      if (!key.isEmpty() && at < script.length() && script.charAt(at) == ':') {
        at++;
        values.put(key, value(depth));
      }
      rest();
    }
    at++;
    return new ScriptObject(opened, values);
  }

  private ScriptObject.Value value(int depth) {
    skip();
    int start = at;
    List<ScriptObject> parts = new ArrayList<>();
    char first = at < script.length() ? script.charAt(at) : '}';
    if (first == '{' && depth < DEEPEST) {
      parts.add(object(depth + 1));
      return new ScriptObject.Value(start, "", parts);
    }
    if (first == '[') {
      at++;
      while (more(']')) {
        if (script.charAt(at) == '{' && depth < DEEPEST) {
          parts.add(object(depth + 1));
        }
        rest();
      }
      at++;
      return new ScriptObject.Value(start, "", parts);
    }
    rest();
    String said = script.substring(start, Math.min(at, start + LONGEST_SAID)).strip();
    return new ScriptObject.Value(start, bare(said), parts);
  }

  private static String bare(String said) {
    boolean quoted = said.length() > 1 && "'\"`".indexOf(said.charAt(0)) >= 0;
    return quoted && said.indexOf(said.charAt(0), 1) == said.length() - 1
        ? said.substring(1, said.length() - 1)
        : said;
  }

  /** Goes to the next entry; whether there is one before the bracket that closes. */
  private boolean more(char closing) {
    skip();
    while (at < script.length() && script.charAt(at) == ',') {
      at++;
      skip();
    }
    return at < script.length() && script.charAt(at) != closing && read++ < MOST;
  }

  private String key() {
    char c = script.charAt(at);
    if (c == '\'' || c == '"') {
      int end = text.quoted(at, c);
      String key = script.substring(at + 1, Math.max(at + 1, end - 1));
      at = end;
      return key;
    }
    int start = at;
    while (at < script.length() && ScriptText.word(script.charAt(at))) {
      at++;
    }
    return script.substring(start, at);
  }

  /** Blanks and comments. */
  private void skip() {
    while (at < script.length()) {
      if (script.charAt(at) <= ' ') {
        at++;
      } else if (script.startsWith("//", at)) {
        int end = script.indexOf('\n', at);
        at = end < 0 ? script.length() : end;
      } else if (script.startsWith("/*", at)) {
        int end = script.indexOf("*/", at + 2);
        at = end < 0 ? script.length() : end + 2;
      } else {
        return;
      }
    }
  }

  /** To the comma or bracket behind the value, over all brackets within. */
  private void rest() {
    int depth = 0;
    char last = ':';
    for (skip(); at < script.length(); skip()) {
      char c = script.charAt(at);
      if (depth == 0 && ",}])".indexOf(c) >= 0) {
        at += c == ')' ? 1 : 0;
        return;
      }
      if (c == '\'' || c == '"' || c == '`') {
        at = text.quoted(at, c);
      } else if (c == '/' && "(,=:[!&|?{};+".indexOf(last) >= 0) {
        at = text.pattern(at);
      } else {
        depth += "{[(".indexOf(c) >= 0 ? 1 : "}])".indexOf(c) >= 0 ? -1 : 0;
        at++;
      }
      last = c;
    }
  }
}
