package dev.avow.finding;

/**
 * What is known about a rule before it runs: the statement that holds when all is well, and on
 * whose authority.
 *
 * @param id lower-case words with dashes, for ever: never reused, never renamed
 * @param statement what holds when the rule passes, as a clause ("every form is sent over https")
 * @param severity how much a finding of this rule weighs
 * @param citation the law, standard or article behind it; empty for a rule of the format
 */
public record Rule(String id, String statement, Severity severity, String citation) {

  public Rule {
    if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException("'" + id + "' is not an id: lower-case words with dashes");
    }
    if (statement.isBlank()) {
      throw new IllegalArgumentException(id + ": a rule says what holds when all is well");
    }
  }

  /** A rule of the format itself, which needs no law behind it. */
  public static Rule error(String id, String statement) {
    return new Rule(id, statement, Severity.ERROR, "");
  }

  /** A rule of the format itself whose breach a build survives. */
  public static Rule warning(String id, String statement) {
    return new Rule(id, statement, Severity.WARNING, "");
  }
}
