package dev.avow.yaml;

import dev.avow.finding.Rule;
import java.util.List;

/** What holds of every readable YAML file of the product. */
public final class YamlRules {

  static final Rule TEXT =
      Rule.error("file-text", "the file is UTF-8 text that shows what it says");
  static final Rule SIZE = Rule.error("file-size", "the file stays within its limits");
  static final Rule SYNTAX = Rule.error("yaml-syntax", "the file is YAML");
  static final Rule PLAIN =
      Rule.error("yaml-plain", "the file uses no tags, merge keys or second documents");
  static final Rule KEY_UNKNOWN = Rule.error("key-unknown", "every key is one of the format");
  static final Rule KEY_TWICE = Rule.error("key-twice", "no key stands twice in one mapping");
  static final Rule KEY_MISSING = Rule.error("key-missing", "every key the format needs is there");
  static final Rule SHAPE = Rule.error("value-shape", "every value has a shape its key can take");
  static final Rule VALUE = Rule.error("value-wrong", "every value is what its key asks for");
  static final Rule WORD = Rule.error("word-unknown", "every word is one of the vocabulary");
  static final Rule ID = Rule.error("id-form", "every id is lower-case words with dashes");
  static final Rule HIDDEN = Rule.warning("text-hidden", "no text holds marks that cannot be seen");
  static final Rule DIRECTIVE =
      Rule.warning("yaml-directive", "the file holds no directives that nobody reads");
  static final Rule CUT = Rule.warning("text-cut", "no text is cut off by a comment sign");

  static final Rule CURLY =
      Rule.warning("text-quotes", "no text is printed with quotes that were meant for YAML");

  /** All of them, for the reference pages and {@code avow explain}. */
  public static final List<Rule> ALL =
      List.of(
          TEXT,
          SIZE,
          SYNTAX,
          PLAIN,
          KEY_UNKNOWN,
          KEY_TWICE,
          KEY_MISSING,
          SHAPE,
          VALUE,
          WORD,
          ID,
          HIDDEN,
          DIRECTIVE,
          CUT,
          CURLY);

  private YamlRules() {}
}
