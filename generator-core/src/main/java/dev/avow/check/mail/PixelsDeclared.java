package dev.avow.check.mail;

import dev.avow.check.fact.declared.WrittenHost;
import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.ArrayList;
import java.util.List;

/** Images that tell of a message being opened belong to a declared party, for a declared use. */
final class PixelsDeclared implements MailCheck {

  private static final Rule RULE =
      new Rule(
          "tracking-pixel",
          "every image that tells when a message is opened is declared, with its party and its use",
          Severity.ERROR,
          "Directive 2002/58/EC Art. 5(3)");

  static final String USE =
      "'uses: {openings: {purpose: measure-campaigns, data: [usage], channels: [email]}}'";

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Judged judge(MailSight sight) {
    List<Finding> findings = new ArrayList<>();
    List<Doubt> doubts = new ArrayList<>();
    for (MessageFacts message : sight.messages()) {
      for (FaceFacts face : message.faces()) {
        for (Remote remote : face.remotes()) {
          if (remote.kind() == Remote.Kind.PIXEL) {
            judge(sight.terms(), remote, findings, doubts);
          }
        }
      }
    }
    return Judged.of(findings, doubts);
  }

  private static void judge(
      MailTerms terms, Remote remote, List<Finding> findings, List<Doubt> doubts) {
    if (remote.to() instanceof Destination.Filled filled) {
      doubts.add(
          new Doubt(
              remote.where(),
              "Whom the image '"
                  + filled.value().name()
                  + "' tells of the opening is known only when the message is sent. Name it under"
                  + " 'placeholders:' of its mailing."));
    } else if (remote.to() instanceof Destination.Web web && !terms.knows(web.address())) {
      findings.add(
          new Finding(
              RULE,
              remote.where(),
              "The image tells '"
                  + web.address().host()
                  + "', a host of no declared party, when the message is opened.",
              "Add '"
                  + WrittenHost.key(web.address().host())
                  + "' to its party under 'parties:', and its use, or take the image out.",
              List.of(terms.file())));
    } else if (!terms.measured()) {
      findings.add(
          new Finding(
              RULE,
              remote.where(),
              "The image tells when the message is opened, and no declared use needs that.",
              "Declare it: " + USE + ", or take the image out.",
              List.of(terms.file())));
    }
  }
}
