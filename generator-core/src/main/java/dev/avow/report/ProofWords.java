package dev.avow.report;

import dev.avow.law.Proof;
import dev.avow.law.Term;
import java.util.List;
import java.util.stream.Collectors;

/** A proof in words, for those who read laws and not rows: "the notice shows 'data.*'". */
final class ProofWords {
  private ProofWords() {}

  static String of(Proof proof) {
    return of(proof, "; and ");
  }

  /** Within alternatives a bare 'and' binds closer than the 'or' between them. */
  private static String of(Proof proof, String and) {
    if (proof instanceof Proof.All all) {
      return all.parts().stream()
          .map(part -> (part instanceof Proof.Either ? "either " : "") + of(part, and))
          .collect(Collectors.joining(and));
    }
    if (proof instanceof Proof.Either either) {
      return either.parts().stream()
          .map(part -> of(part, " and "))
          .collect(Collectors.joining(", or "));
    }
    return said(proof);
  }

  /** What the declaration or a document says. */
  private static String said(Proof proof) {
    if (proof instanceof Proof.Shows shows) {
      return "the " + shows.document() + " shows '" + shows.what() + "'";
    }
    if (proof instanceof Proof.Present present) {
      return "the declaration says " + quoted(present.terms());
    }
    if (proof instanceof Proof.Said said) {
      return "the declaration says " + quoted(said.terms()) + ", be it 'none'";
    }
    if (proof instanceof Proof.OneOf oneOf) {
      return "the declaration says one of " + quoted(oneOf.ways()) + " for each";
    }
    if (proof instanceof Proof.Never never) {
      return "the declaration nowhere says " + quoted(never.terms(), " or ");
    }
    if (proof instanceof Proof.Covered covered) {
      return "'" + covered.by() + "' names each of '" + covered.what() + "'";
    }
    return byPersonOrRun(proof);
  }

  /** What rests on somebody's word, on a day, or on what a run looked at. */
  private static String byPersonOrRun(Proof proof) {
    if (proof instanceof Proof.Attested attested) {
      return "a named person vouches for '" + attested.what() + "', and that still holds";
    }
    if (proof instanceof Proof.Decided decided) {
      return "a named person decided '" + decided.id() + "', and that still holds";
    }
    if (proof instanceof Proof.Current current) {
      return "'" + current.what() + "' was done last within its interval";
    }
    if (proof instanceof Proof.Ahead ahead) {
      return "the day of '" + ahead.what() + "' has not passed";
    }
    if (proof instanceof Proof.Check check) {
      String forms = check.kind().isEmpty() ? "" : " for forms that ask for '" + check.kind() + "'";
      return "the check '" + check.id() + "' of the site passes" + forms;
    }
    if (proof instanceof Proof.Mail mail) {
      return "the check '" + mail.id() + "' of the mails passes";
    }
    if (proof instanceof Proof.AtHand missing) {
      return "requirements of '" + missing.law() + "' are at hand";
    }
    return "the document '" + ((Proof.Document) proof).id() + "' was written";
  }

  private static String quoted(List<Term> terms) {
    return quoted(terms, " and ");
  }

  private static String quoted(List<Term> terms, String joint) {
    return terms.stream().map(term -> "'" + term + "'").collect(Collectors.joining(joint));
  }
}
