package dev.avow.check.mail;

import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.ArrayList;
import java.util.List;

/** Links to leave a mailing go, encrypted, to where the declaration says that people leave it. */
final class UnsubscribeLinksLead implements MailCheck {

  private static final Rule RULE =
      new Rule(
          "unsubscribe-link",
          "every link to leave a mailing goes over https to where the declaration says",
          Severity.ERROR,
          "15 U.S.C. 7704(a)(3)(A)(i)");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Judged judge(MailSight sight) {
    List<Finding> findings = new ArrayList<>();
    List<Doubt> doubts = new ArrayList<>();
    boolean asked = false;
    for (MessageFacts message : sight.marketing()) {
      for (FaceFacts face : message.faces()) {
        asked |= !face.ways().isEmpty();
        face.ways().forEach(way -> judge(message, way, findings, doubts));
      }
    }
    return asked
        ? Judged.of(findings, doubts)
        : Judged.notAsked("No message holds a link to leave its mailing.");
  }

  private static void judge(
      MessageFacts message, Way way, List<Finding> findings, List<Doubt> doubts) {
    MailingTerms mailing = message.mailing();
    if (message.mailings().stream().noneMatch(MailingTerms::leavable)) {
      doubts.add(
          new Doubt(
              mailing.where(), "The declaration does not say how people leave it: 'opt-out:'."));
      return;
    }
    if (way.kind() == Way.Kind.REPLY) {
      if (message.mailings().stream().noneMatch(one -> one.reply().isPresent())) {
        findings.add(
            finding(
                mailing,
                way.where(),
                "The message tells people to reply, and the declaration names no address for"
                    + " that.",
                "Write 'opt-out: {reply: …}' for '" + mailing.id() + "', or take it out."));
      }
      return;
    }
    if (way.to() instanceof Destination.Filled filled) {
      String name = filled.value().name();
      doubts.add(
          new Doubt(
              way.where(),
              "The link to leave the mailing is '"
                  + name
                  + "', which is filled in when it is sent. Say what it stands for: 'mailings: {"
                  + mailing.id()
                  + ": {placeholders: [{name: "
                  + name
                  + ", address: …}]}}'."));
    } else if (way.to() instanceof Destination.Nowhere nowhere) {
      findings.add(
          finding(
              mailing,
              way.where(),
              "The link to leave the mailing is '"
                  + cut(nowhere.written())
                  + "', which leads nowhere from a message.",
              "Write the whole address: " + mailing.ways() + "."));
    } else if (way.to() instanceof Destination.Web web && !web.address().secure()) {
      findings.add(
          finding(
              mailing,
              way.where(),
              "The link to leave the mailing is not encrypted: " + web.address().shown() + ".",
              "Write it with https://."));
    } else if (!message.leads(way.to())) {
      findings.add(
          finding(
              mailing,
              way.where(),
              "The link to leave the mailing leads to "
                  + shown(way.to())
                  + "; the declaration says "
                  + mailing.ways()
                  + ".",
              "Mend the link, or declare it in the 'opt-out:' of '" + mailing.id() + "'."));
    }
  }

  private static String shown(Destination to) {
    if (to instanceof Destination.Web web) {
      return web.address().shown();
    }
    return to instanceof Destination.Mail mail ? "mailto:" + mail.address() : "nowhere";
  }

  private static String cut(String written) {
    return written.replaceFirst("[?#].*", "");
  }

  private static Finding finding(
      MailingTerms mailing, Location where, String problem, String remedy) {
    return new Finding(RULE, where, problem, remedy, List.of(mailing.where()));
  }
}
