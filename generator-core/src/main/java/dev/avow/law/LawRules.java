package dev.avow.law;

import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.List;

/** What holds of rows, waivers, house rules and the lock file, beside the rows themselves. */
public final class LawRules {

  static final Rule ROW_TWICE =
      Rule.error("requirement-twice", "every requirement has an id of its own");
  static final Rule ROW_WORD =
      Rule.error("requirement-word", "every word a requirement asks about is one we know");
  static final Rule HOUSE = Rule.error("house-rule", "the organization's own rules are kept");
  static final Rule EXPIRED = Rule.error("waiver-expired", "every waiver still holds");
  static final Rule UNUSED = Rule.warning("waiver-unused", "every waiver is needed");
  static final Rule EFFECTIVE =
      Rule.error("effective-not-raised", "a changed text takes effect on a later day");

  /** For the run that approves anew. */
  public static final Rule STALE =
      Rule.error("approval-stale", "every approval is of the text as it is now");

  static final Rule SECTION =
      Rule.error("section-unknown", "every section that requirements ask about says something");

  static final Rule UNKNOWN =
      Rule.warning("answer-unknown", "nothing that the declaration speaks of is unknown");
  static final Rule GONE =
      new Rule("baseline-gone", "every accepted finding still stands", Severity.NOTE, "");

  /** All of them, for the reference pages and {@code avow explain}. */
  public static final List<Rule> ALL =
      List.of(
          ROW_TWICE, ROW_WORD, HOUSE, EXPIRED, UNUSED, EFFECTIVE, STALE, SECTION, UNKNOWN, GONE);

  /** Those that only the documents can break. */
  public static final List<Rule> OF_DOCUMENTS = List.of(EFFECTIVE, STALE);

  private LawRules() {}

  /** Whether it asks for an answer that nobody has given yet. */
  public static boolean asks(Finding finding) {
    return finding.rule().equals(UNKNOWN) || asksForSection(finding);
  }

  /** Whether it asks for a whole section, in place of all that requirements ask about it. */
  public static boolean asksForSection(Finding finding) {
    return finding.rule().equals(SECTION);
  }
}
