package dev.avow.law;

import dev.avow.content.Vocabulary;
import dev.avow.law.Evidence.Outcome;
import dev.avow.law.Evidence.Result;
import dev.avow.law.Evidence.Shown;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a command has looked at or written beside the declaration, as verdicts. */
record Gathered(Evidence evidence, Vocabulary vocabulary) {

  /** Documents that rows ask for already, and that nobody can be blamed for not having. */
  private static final Set<String> TO_COME = Set.of("access-matrix", "staff-reminder");

  /** Where no form was seen to ask for the kind, nobody knows which forms do: all count. */
  Verdict check(Proof.Check check) {
    List<Outcome> forms =
        check.kind().isEmpty()
            ? List.of()
            : evidence.forms(check.id(), word -> DataClass.holds(vocabulary, word, check.kind()));
    return forms.isEmpty()
        ? outcome(evidence.checks().get(check.id()), check.id(), "", Ground.Kind.SITE)
        : Verdict.all(
            forms.stream()
                .map(
                    outcome ->
                        outcome(
                            outcome,
                            check.id(),
                            " for forms that ask for '" + check.kind() + "'",
                            Ground.Kind.SITE))
                .toList());
  }

  Verdict mail(String id) {
    return outcome(evidence.mails().get(id), id, "", Ground.Kind.MAIL);
  }

  Verdict document(String id) {
    Shown document = evidence.documents().get(id);
    if (document != null) {
      return Verdict.of(
          State.MET,
          "the " + id + " is written from this declaration",
          new Ground(Ground.Kind.DOCUMENT, id, document.document()));
    }
    return Verdict.of(
        State.NOT_ASKED,
        TO_COME.contains(id)
            ? "no command of this Avow writes the " + id + " yet"
            : "the " + id + " was not written");
  }

  private static Verdict outcome(
      @Nullable Outcome outcome, String id, String of, Ground.Kind kind) {
    if (outcome == null || outcome.result() == Result.NOT_ASKED) {
      return Verdict.of(State.NOT_ASKED, "this command did not run the check '" + id + "'");
    }
    Ground[] links =
        outcome.where().stream().map(where -> new Ground(kind, id, where)).toArray(Ground[]::new);
    String why = outcome.why().strip();
    // The sentence goes on and is ended by whoever prints it.
    String said = why.isEmpty() ? "" : ": " + why.replaceFirst("\\.$", "");
    return switch (outcome.result()) {
      case PASSED -> Verdict.of(State.MET, "the check '" + id + "' passed" + of, links);
      case FINDINGS ->
          Verdict.of(State.NOT_MET, "the check '" + id + "' has findings" + of + said, links);
      default ->
          Verdict.of(
              State.INCOMPLETE, "the check '" + id + "' could not be judged" + of + said, links);
    };
  }
}
