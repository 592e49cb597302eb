package dev.avow.document;

import dev.avow.finding.Rule;
import java.util.List;

/** What holds of every document. */
public final class DocumentRules {
  static final Rule CLAIM =
      Rule.error("claim-without-fact", "every sentence of a document rests on a declared fact");
  static final Rule FACT =
      Rule.error("fact-without-sentence", "every declared fact is shown by a document");
  static final Rule CONDITION =
      Rule.error("clause-condition", "every condition of a clause can be read");
  static final Rule CLAUSE = Rule.error("clause-missing", "every clause has its text");
  static final Rule LINK = Rule.error("link-scheme", "every link leads to a page, mail or phone");
  static final Rule ACTIVE = Rule.error("page-active", "a page is text: no script, frame or image");

  /** All of them, for the reference pages and {@code avow explain}. */
  public static final List<Rule> ALL = List.of(CLAIM, FACT, CONDITION, CLAUSE, LINK, ACTIVE);

  private DocumentRules() {}
}
