package dev.avow.template;

import dev.avow.finding.Rule;
import java.util.List;

/** What holds of every template and of every text it prints. */
public final class TemplateRules {
  static final Rule TEMPLATE = Rule.error("template", "every template runs to its end");
  static final Rule UNSAFE =
      Rule.error("template-unsafe", "no template escapes escaping or the declaration");
  static final Rule FILE = Rule.error("template-file", "every template is a UTF-8 file of its own");
  static final Rule LIMIT = Rule.error("template-limit", "every template ends, and stays small");
  static final Rule OTHER_LANGUAGE =
      Rule.error("text-other-language", "every text exists in each language it is printed in");

  /** For whoever knows where the declaration names the language. */
  public static final Rule LANGUAGE =
      Rule.error("language-missing", "every language has its words");

  /** For whoever knows which files there are. */
  public static final Rule UNREAD =
      Rule.error("overlay-unread", "every file and word of the overlay replaces one of ours");

  /** All of them, for the reference pages and {@code avow explain}. */
  public static final List<Rule> ALL =
      List.of(TEMPLATE, UNSAFE, FILE, LIMIT, OTHER_LANGUAGE, LANGUAGE, UNREAD);

  private TemplateRules() {}
}
