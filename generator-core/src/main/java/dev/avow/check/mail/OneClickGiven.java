package dev.avow.check.mail;

import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import dev.avow.mail.Header;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where one click is to be enough, the headers say so in the form that mail programs understand.
 */
final class OneClickGiven implements MailCheck {

  private static final Rule RULE =
      new Rule(
          "list-unsubscribe-post",
          "every message that can be left by one click says so in its headers",
          Severity.WARNING,
          "RFC 8058 section 3.1");

  private static final String PAIR = "List-Unsubscribe=One-Click";
  private static final Pattern SIGNED = Pattern.compile("(?:^|;)\\s*h\\s*=([^;]*)");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Judged judge(MailSight sight) {
    List<MessageFacts> asked =
        sight.marketing().stream()
            .filter(MessageFacts::enveloped)
            .filter(OneClickGiven::wanted)
            .toList();
    if (asked.isEmpty()) {
      return Judged.notAsked(
          "No message with headers is of a mailing with 'one-click:' or 'volume:' of 5000 or"
              + " more.");
    }
    List<Finding> findings = new ArrayList<>();
    List<Doubt> doubts = new ArrayList<>();
    for (MessageFacts message : asked) {
      post(message, findings);
      message
          .header("list-unsubscribe")
          .map(UnsubscribeHeader::of)
          .ifPresent(header -> addresses(message, header, findings, doubts));
      signed(message, findings);
    }
    return Judged.of(findings, doubts);
  }

  private static boolean wanted(MessageFacts message) {
    return message.header("list-unsubscribe-post").isPresent()
        || message.mailings().stream()
            .anyMatch(mailing -> mailing.oneClick().isPresent() || mailing.bulk());
  }

  private static void post(MessageFacts message, List<Finding> findings) {
    Optional<Header> post = message.header("list-unsubscribe-post");
    if (post.isEmpty()) {
      findings.add(
          finding(
              message,
              message.where(),
              "The message has no header List-Unsubscribe-Post.",
              "Send it with 'List-Unsubscribe-Post: " + PAIR + "'."));
    } else if (!post.get().value().equals(PAIR)) {
      findings.add(
          finding(
              message,
              post.get().where(),
              "The header List-Unsubscribe-Post is not '" + PAIR + "'.",
              "Write 'List-Unsubscribe-Post: " + PAIR + "'."));
    }
  }

  private static void addresses(
      MessageFacts message, UnsubscribeHeader header, List<Finding> findings, List<Doubt> doubts) {
    int secure = 0;
    for (String written : header.written()) {
      Destination to = Destination.of(written, message.mailing().values());
      if (to instanceof Destination.Filled filled) {
        doubts.add(
            new Doubt(
                header.where(),
                "Whether '"
                    + filled.value().name()
                    + "' is an https address is known only when"
                    + " it is sent."));
        return;
      }
      secure += to instanceof Destination.Web web && web.address().secure() ? 1 : 0;
    }
    if (secure != 1) {
      findings.add(
          finding(
              message,
              header.where(),
              "One click needs one https address in List-Unsubscribe; there are " + secure + ".",
              "Write '" + ListUnsubscribeGiven.wanted(message.mailing()) + "'."));
    }
  }

  /** Services sign beside the sender: one signature that covers both headers is enough. */
  private static void signed(MessageFacts message, List<Finding> findings) {
    List<Header> signatures =
        message.headers().stream()
            .filter(header -> header.name().equals("dkim-signature"))
            .filter(header -> SIGNED.matcher(header.value()).find())
            .toList();
    if (!signatures.isEmpty() && signatures.stream().noneMatch(OneClickGiven::covers)) {
      findings.add(
          finding(
              message,
              signatures.get(0).where(),
              "The signature does not cover List-Unsubscribe and List-Unsubscribe-Post, so mail"
                  + " programs take no click.",
              "Add both names to 'h=' of the DKIM signature."));
    }
  }

  private static boolean covers(Header signature) {
    Matcher names = SIGNED.matcher(signature.value());
    return names.find()
        && List.of(names.group(1).toLowerCase(Locale.ROOT).replaceAll("\\s", "").split(":", -1))
            .containsAll(List.of("list-unsubscribe", "list-unsubscribe-post"));
  }

  private static Finding finding(
      MessageFacts message, Location where, String problem, String remedy) {
    return new Finding(RULE, where, problem, remedy, List.of(message.mailing().where()));
  }
}
