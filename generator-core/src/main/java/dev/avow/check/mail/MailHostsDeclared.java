package dev.avow.check.mail;

import dev.avow.check.fact.declared.Declared;
import dev.avow.check.fact.declared.WrittenHost;
import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import dev.avow.text.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every host of others that messages load from belongs to a declared party. */
final class MailHostsDeclared implements MailCheck {

  private static final Rule RULE =
      new Rule(
          "mail-host",
          "every host of others that messages load from or send to belongs to a declared party",
          Severity.ERROR,
          "GDPR Art. 13(1)(e)");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Judged judge(MailSight sight) {
    Map<String, Finding> byHost = new LinkedHashMap<>();
    List<Doubt> doubts = new ArrayList<>();
    for (MessageFacts message : sight.messages()) {
      for (FaceFacts face : message.faces()) {
        for (Remote remote : face.remotes()) {
          if (remote.kind() != Remote.Kind.SHOWS) {
            continue;
          }
          if (remote.to() instanceof Destination.Filled filled) {
            doubts.add(
                new Doubt(
                    remote.where(),
                    "Where '"
                        + filled.value().name()
                        + "' loads from is known only when the message is sent. Name it under"
                        + " 'placeholders:' of its mailing."));
          } else if (remote.to() instanceof Destination.Web web
              && !sight.terms().knows(web.address())) {
            byHost.computeIfAbsent(
                web.address().host(), host -> finding(sight.terms(), remote, host));
          }
        }
      }
    }
    return Judged.of(List.copyOf(byHost.values()), doubts);
  }

  private static Finding finding(MailTerms terms, Remote remote, String host) {
    String question =
        Nearest.question(
            host, terms.site().hosts().stream().map(Declared.PartyHost::pattern).toList());
    return new Finding(
        RULE,
        remote.where(),
        "The message loads from '"
            + host
            + "', a host of no declared party."
            + (question.isEmpty() ? "" : " " + question),
        "Add '"
            + WrittenHost.key(host)
            + "' to its party under 'parties:', or to 'site: {ours: […]}' when it is yours, or"
            + " take it out.",
        List.of(terms.file()));
  }
}
