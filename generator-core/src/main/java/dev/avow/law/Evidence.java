package dev.avow.law;

import dev.avow.finding.Location;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What a command saw: the documents it wrote, the checks of the site and of sample messages it ran.
 * What is not in here was not asked, and never counts as passed.
 *
 * @param documents the documents written from this declaration, by id ({@code notice})
 * @param checks the outcome of each check of the site, by id
 * @param forms of checks that judge form by form, by id, the outcome for the forms that ask for one
 *     kind of data, by the word of the vocabulary; a word that no form was seen to ask for is not
 *     there
 * @param mails the outcome of each check of sample messages, by id
 */
public record Evidence(
    Map<String, Shown> documents,
    Map<String, Outcome> checks,
    Map<String, Map<String, Outcome>> forms,
    Map<String, Outcome> mails) {

  /** A command that only reads a declaration. */
  public static final Evidence NONE = new Evidence(Map.of(), Map.of(), Map.of(), Map.of());

  public Evidence {
    documents = Map.copyOf(documents);
    checks = Map.copyOf(checks);
    forms = Map.copyOf(forms);
    mails = Map.copyOf(mails);
  }

  /** What the check came to for the forms that ask for such words; empty where none was seen. */
  List<Outcome> forms(String id, Predicate<String> words) {
    return forms.getOrDefault(id, Map.of()).entrySet().stream()
        .filter(each -> words.test(each.getKey()))
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .toList();
  }

  /**
   * A document, and what it prints.
   *
   * @param document the document itself
   * @param places for the path of each declared answer ({@code uses.orders.data[0]}), where the
   *     document prints it
   */
  public record Shown(Location document, NavigableMap<String, List<Location>> places) {
    public Shown {
      places = Collections.unmodifiableNavigableMap(new TreeMap<>(places));
    }
  }

  /**
   * What a check came to.
   *
   * @param why for findings and incomplete checks, one sentence; may be empty
   * @param where what was looked at: the findings' places, or the pages and forms that passed
   */
  public record Outcome(Result result, String why, List<Location> where) {
    public Outcome {
      where = List.copyOf(where);
    }
  }

  /** How a check ended. */
  public enum Result {
    PASSED,
    FINDINGS,
    NOT_ASKED,
    INCOMPLETE
  }
}
