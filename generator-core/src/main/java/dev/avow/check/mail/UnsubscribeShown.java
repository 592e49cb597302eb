package dev.avow.check.mail;

import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whichever face of a message a person sees, it says how to leave the mailing. */
final class UnsubscribeShown implements MailCheck {

  private static final Rule RULE =
      new Rule(
          "unsubscribe-instructions",
          "every part of a message says how to leave its mailing",
          Severity.ERROR,
          "15 U.S.C. 7704(a)(5)(A)(ii)");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Judged judge(MailSight sight) {
    List<Finding> findings = new ArrayList<>();
    List<Doubt> doubts = new ArrayList<>();
    if (sight.marketing().isEmpty()) {
      return Judged.notAsked("No message belongs to a mailing that people can leave.");
    }
    for (MessageFacts message : sight.marketing()) {
      for (FaceFacts face : message.faces()) {
        if (face.ways().stream().anyMatch(Way::worded)) {
          continue;
        }
        Optional<Doubt> doubt = doubt(message, face);
        doubt.ifPresent(doubts::add);
        if (doubt.isEmpty()) {
          findings.add(finding(message, face));
        }
      }
    }
    return Judged.of(findings, doubts);
  }

  private static Optional<Doubt> doubt(MessageFacts message, FaceFacts face) {
    Optional<Way> wordless = face.ways().stream().findFirst();
    if (wordless.isPresent()) {
      return Optional.of(
          new Doubt(
              wordless.get().where(),
              "The words of the link to leave the mailing are filled in when it is sent. Write"
                  + " them in the template, or check a message as it is sent."));
    }
    if (!message.gaps().isEmpty()) {
      return Optional.of(
          new Doubt(
              face.start(),
              "No instruction to leave the mailing was found, but not all of it was read."));
    }
    return FilledIn.footer(face)
        .map(
            value ->
                new Doubt(
                    face.start(),
                    "No instruction to leave the mailing was found; one may come with '"
                        + value.name()
                        + "', which is filled in when it is sent. Check a message as it is"
                        + " sent."));
  }

  private static Finding finding(MessageFacts message, FaceFacts face) {
    MailingTerms mailing = message.mailing();
    String ways = mailing.ways();
    return new Finding(
        RULE,
        face.start(),
        "The " + face.kind().words() + " does not say how to leave '" + mailing.id() + "'.",
        "Put the generated footer into it"
            + (ways.isEmpty() ? "." : ", or a sentence with 'unsubscribe' and " + ways + "."),
        List.of(mailing.where()));
  }
}
