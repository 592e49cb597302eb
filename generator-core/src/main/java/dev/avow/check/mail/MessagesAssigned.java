package dev.avow.check.mail;

import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.List;

/** Every message belongs to a declared mailing, against which it can be held. */
final class MessagesAssigned implements MailCheck {

  private static final Rule RULE =
      new Rule("mail-assigned", "every message belongs to a declared mailing", Severity.ERROR, "");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Judged judge(MailSight sight) {
    List<MailingTerms> declared = sight.terms().mailings();
    String remedy =
        declared.isEmpty()
            ? "Declare its mailing: 'mailings: {newsletter: {opt-out: {form: /unsubscribe}}}'."
            : "Put it into the folder '"
                + declared.get(0).id()
                + "' when it belongs to that mailing, or declare its own under 'mailings:'.";
    List<Finding> findings =
        sight.messages().stream()
            .filter(message -> message.mailings().isEmpty())
            .map(
                message ->
                    new Finding(
                        RULE,
                        message.where(),
                        "The message belongs to no declared mailing, as far as its name, its"
                            + " headers and its links tell.",
                        remedy,
                        List.of(sight.terms().file())))
            .toList();
    return Judged.of(findings, List.of());
  }
}
