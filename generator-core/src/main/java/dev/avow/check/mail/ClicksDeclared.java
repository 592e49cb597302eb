package dev.avow.check.mail;

import dev.avow.check.fact.declared.WrittenHost;
import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.ArrayList;
import java.util.List;

/** Links that tell who clicked them belong to a declared party, for a declared use. */
final class ClicksDeclared implements MailCheck {

  private static final Rule RULE =
      new Rule(
          "link-tracking",
          "every link that tells who clicked it is declared, with its party and its use",
          Severity.ERROR,
          "GDPR Art. 13(1)(c), (e)");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Judged judge(MailSight sight) {
    List<Finding> findings = new ArrayList<>();
    for (MessageFacts message : sight.messages()) {
      for (FaceFacts face : message.faces()) {
        for (Remote remote : face.remotes()) {
          boolean click = remote.kind() == Remote.Kind.CLICK;
          if ((click || remote.kind() == Remote.Kind.NAMES)
              && remote.to() instanceof Destination.Web web) {
            judge(sight.terms(), remote, web, click, findings);
          }
        }
      }
    }
    return Judged.of(findings, List.of());
  }

  private static void judge(
      MailTerms terms, Remote remote, Destination.Web web, boolean click, List<Finding> findings) {
    String host = web.address().host();
    if (!terms.knows(web.address())) {
      findings.add(
          new Finding(
              RULE,
              remote.where(),
              (click ? "The link goes by way of '" : "The link tells who follows it to '")
                  + host
                  + "', a host of no declared party.",
              "Add '"
                  + WrittenHost.key(host)
                  + "' to its party under 'parties:', or link without a detour.",
              List.of(terms.file())));
    } else if (click && !terms.measured()) {
      findings.add(
          new Finding(
              RULE,
              remote.where(),
              "The link goes by way of '" + host + "', and no declared use needs to know clicks.",
              "Declare it: " + PixelsDeclared.USE + ", or link without a detour.",
              List.of(terms.file())));
    }
  }
}
