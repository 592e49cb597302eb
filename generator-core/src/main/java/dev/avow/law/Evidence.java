package dev.avow.law;

import dev.avow.finding.Location;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a command saw: the documents it wrote, the checks of the site and of sample messages it ran.
 * What is not in here was not asked, and never counts as passed.
 *
 * @param documents the documents written from this declaration, by id ({@code notice})
 * @param checks the outcome of each check of the site, by id; who can tell may add that for the
 *     forms that ask for one kind of data, as {@code form-https(ssn)}, but no check does so yet: a
 *     proof for one kind rests on the whole site
 * @param mails the outcome of each check of sample messages, by id
 */
public record Evidence(
    Map<String, Shown> documents, Map<String, Outcome> checks, Map<String, Outcome> mails) {

  /** A command that only reads a declaration. */
  public static final Evidence NONE = new Evidence(Map.of(), Map.of(), Map.of());

  public Evidence {
    documents = Map.copyOf(documents);
    checks = Map.copyOf(checks);
    mails = Map.copyOf(mails);
  }

  /** The outcome of a check for one kind of data; of the whole site where that is not told. */
  Optional<Outcome> check(String id, String kind) {
    Outcome whole = checks.get(id);
    return Optional.ofNullable(
        kind.isEmpty() ? whole : checks.getOrDefault(id + "(" + kind + ")", whole));
  }

  /**
   * A document, and what it prints.
   *
   * @param document the document itself
   * @param places for the path of each declared answer ({@code uses.orders.data[0]}), where the
   *     document prints it
   */
  public record Shown(Location document, Map<String, List<Location>> places) {
    public Shown {
      places = Map.copyOf(places);
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
