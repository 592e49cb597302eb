package dev.avow.law;

import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One thing a law, a program or the organization itself asks for.
 *
 * @param law the key under {@code laws:} that switches it on, or {@code own}
 * @param citation the exact place in the law
 * @param says what is asked, in a sentence of our own; a paraphrase, never the law's text
 * @param when whether it applies
 * @param proof what shows that it is met
 * @param effective the day from which it applies; empty if it does already
 * @param group rows of one group are ways to the same end: one suffices; empty without a group
 * @param topic the matter, shared by rows that one clause of a notice can satisfy
 * @param question what to ask the author when an answer is unknown
 * @param remedy what to type when it is not met
 * @param where the row itself, in its file
 */
public record Requirement(
    String id,
    String law,
    String citation,
    String says,
    Condition when,
    Proof proof,
    Demand demand,
    Verified verified,
    Optional<LocalDate> effective,
    String group,
    String topic,
    String question,
    String remedy,
    Location where) {

  /** How strongly it is asked. */
  public enum Demand {
    MUST,
    SHOULD
  }

  /** How sure we are that the law asks it. */
  public enum Verified {
    /** The law's text, or a faithful copy, was read. */
    TEXT,
    /** A page that quotes or summarizes it was read. */
    SECONDARY,
    /** Nothing was read; somebody has to open the official text. */
    KNOWLEDGE
  }

  /** A missing must is an error, once the law's own text was read; everything else a warning. */
  public Severity severity() {
    return demand == Demand.MUST && verified == Verified.TEXT ? Severity.ERROR : Severity.WARNING;
  }

  /** The requirement as findings name it. */
  public Rule rule() {
    return new Rule(id, says, severity(), citation);
  }
}
