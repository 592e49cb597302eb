package dev.avow.check.fact.script;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An object as a script writes it down, read without running it: what is computed is absent.
 *
 * @param at where it opens
 * @param values what stands behind each key that is written out
 */
record ScriptObject(int at, Map<String, Value> values) {

  /**
   * One value.
   *
   * @param said what is written, blanks and quotes around it left out; of an object or a list empty
   * @param parts the objects in it: of a list each, of an object itself
   */
  record Value(int at, String said, List<ScriptObject> parts) {}

  ScriptObject {
    values = new LinkedHashMap<>(values);
  }

  /** What is written behind the key; empty when there is nothing, or more than a word. */
  String said(String key) {
    Value value = values.get(key);
    return value == null ? "" : value.said();
  }

  /** The objects behind the key. */
  List<ScriptObject> parts(String key) {
    Value value = values.get(key);
    return value == null ? List.of() : value.parts();
  }

  boolean yes(String key) {
    return said(key).equals("true") || said(key).equals("!0");
  }

  boolean no(String key) {
    return said(key).equals("false") || said(key).equals("!1");
  }

  /** Where the key's value stands; the object itself when it has none. */
  int place(String key) {
    Value value = values.get(key);
    return value == null ? at : value.at();
  }
}
