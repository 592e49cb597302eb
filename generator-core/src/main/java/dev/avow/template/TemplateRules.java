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

  /** All of them, for the reference pages and {@code avow explain}. */
  public static final List<Rule> ALL =
      List.of(TEMPLATE, UNSAFE, FILE, LIMIT, OTHER_LANGUAGE, LANGUAGE);

  private TemplateRules() {}
}
