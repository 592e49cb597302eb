package dev.avow.check.mail;

import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import dev.avow.mail.Header;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A message says in its headers how to leave its mailing, so that mail programs can offer it. */
final class ListUnsubscribeGiven implements MailCheck {

  private static final Rule RULE =
      new Rule(
          "list-unsubscribe",
          "every message with headers says in List-Unsubscribe how to leave its mailing",
          Severity.WARNING,
          "RFC 2369 section 3.2");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Judged judge(MailSight sight) {
    List<MessageFacts> asked = sight.marketing().stream().filter(MessageFacts::enveloped).toList();
    if (asked.isEmpty()) {
      return Judged.notAsked("No message holds headers; only '.eml' files do.");
    }
    List<Finding> findings = new ArrayList<>();
    List<Doubt> doubts = new ArrayList<>();
    for (MessageFacts message : asked) {
      Optional<Header> header = message.header("list-unsubscribe");
      if (header.isEmpty()) {
        findings.add(
            finding(
                message,
                message.where(),
                "The message has no header List-Unsubscribe.",
                "Send it with '" + wanted(message.mailing()) + "'."));
      } else {
        judge(message, UnsubscribeHeader.of(header.get()), findings, doubts);
      }
    }
    return Judged.of(findings, doubts);
  }

  private static void judge(
      MessageFacts message, UnsubscribeHeader header, List<Finding> findings, List<Doubt> doubts) {
    if (!header.wellFormed()) {
      findings.add(
          finding(
              message,
              header.where(),
              "The header List-Unsubscribe is not addresses in angle brackets, parted by commas.",
              "Write '" + wanted(message.mailing()) + "'."));
      return;
    }
    for (String written : header.written()) {
      Destination to = Destination.of(written, message.mailing().values());
      if (to instanceof Destination.Filled filled) {
        doubts.add(
            new Doubt(
                header.where(),
                "An address of List-Unsubscribe is '"
                    + filled.value().name()
                    + "', which is filled in when it is sent. Say what it stands for under"
                    + " 'placeholders:' of '"
                    + message.mailing().id()
                    + "'."));
      } else if (to instanceof Destination.Web web && !web.address().secure()) {
        findings.add(
            finding(
                message,
                header.where(),
                "An address of List-Unsubscribe is not encrypted: " + web.address().shown() + ".",
                "Write it with https://."));
      } else if (!message.leads(to)) {
        findings.add(
            finding(
                message,
                header.where(),
                "An address of List-Unsubscribe is none of those that the declaration names.",
                "Write '" + wanted(message.mailing()) + "', or declare it in 'opt-out:'."));
      }
    }
  }

  /** The header as the declaration would have it. */
  static String wanted(MailingTerms mailing) {
    List<String> ways = new ArrayList<>();
    mailing
        .oneClick()
        .or(() -> mailing.pages().stream().findFirst())
        .ifPresent(page -> ways.add("<" + page + ">"));
    mailing.reply().ifPresent(reply -> ways.add("<mailto:" + reply + "?subject=unsubscribe>"));
    return "List-Unsubscribe: " + (ways.isEmpty() ? "<https://…>" : String.join(", ", ways));
  }

  private static Finding finding(
      MessageFacts message, Location where, String problem, String remedy) {
    return new Finding(RULE, where, problem, remedy, List.of(message.mailing().where()));
  }
}
