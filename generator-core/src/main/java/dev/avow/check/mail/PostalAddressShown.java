package dev.avow.check.mail;

import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import dev.avow.mail.Placeholder;
import dev.avow.yaml.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whichever face of a message a person sees, it shows where its sender is. */
final class PostalAddressShown implements MailCheck {

  private static final Rule RULE =
      new Rule(
          "mail-address",
          "every part of a message shows the organization's postal address",
          Severity.ERROR,
          "15 U.S.C. 7704(a)(5)(A)(iii)");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Judged judge(MailSight sight) {
    if (sight.marketing().isEmpty()) {
      return Judged.notAsked("No message belongs to a mailing that people can leave.");
    }
    Optional<String> address =
        sight.terms().address().given().map(Text::byLanguage).stream()
            .flatMap(texts -> texts.values().stream().sorted())
            .findFirst();
    if (address.isEmpty()) {
      return Judged.of(
          List.of(),
          List.of(
              new Doubt(
                  sight.terms().address().place().where(),
                  "The declaration does not say the postal address. Write 'organization: {address:"
                      + " …}'.")));
    }
    List<Finding> findings = new ArrayList<>();
    List<Doubt> doubts = new ArrayList<>();
    for (MessageFacts message : sight.marketing()) {
      for (FaceFacts face : message.faces()) {
        if (!face.addressed()) {
          missing(sight, message, face, address.get(), findings, doubts);
        }
      }
    }
    return Judged.of(findings, doubts);
  }

  private static void missing(
      MailSight sight,
      MessageFacts message,
      FaceFacts face,
      String address,
      List<Finding> findings,
      List<Doubt> doubts) {
    Optional<Placeholder> value = FilledIn.address(face);
    if (value.isPresent()) {
      if (message.mailings().stream().noneMatch(MailingTerms::vouched)) {
        doubts.add(
            new Doubt(
                face.start(),
                "The postal address may be '"
                    + value.get().name()
                    + "', which is filled in when it is sent. Write the address in the template,"
                    + " or 'postal-address: true' for '"
                    + message.mailing().id()
                    + "'."));
      }
    } else if (!message.gaps().isEmpty()) {
      doubts.add(
          new Doubt(face.start(), "No postal address was found, but not all of it was read."));
    } else {
      findings.add(
          new Finding(
              RULE,
              face.start(),
              "The " + face.kind().words() + " does not show the postal address.",
              "Put the generated footer into it, or '" + address + "'.",
              List.of(sight.terms().address().place().where())));
    }
  }
}
