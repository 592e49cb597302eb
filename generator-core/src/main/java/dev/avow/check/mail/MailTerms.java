package dev.avow.check.mail;

import dev.avow.check.fact.declared.Declared;
import dev.avow.check.fact.declared.Patterns;
import dev.avow.content.Vocabulary;
import dev.avow.declaration.DeclarationFile;
import dev.avow.finding.Location;
import dev.avow.mail.MailFolder;
import dev.avow.model.Channel;
import dev.avow.model.Declaration;
import dev.avow.model.Mailing;
import dev.avow.model.Organization;
import dev.avow.model.Site;
import dev.avow.model.Use;
import dev.avow.site.address.Address;
import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a declaration promises about the messages it speaks of.
 *
 * @param site what it says of hosts and parties
 * @param address the organization's postal address, as it is printed
 * @param measured whether some use reads what people do with messages
 */
record MailTerms(
    Location file,
    Declared site,
    List<MailingTerms> mailings,
    Answer<Text> address,
    boolean measured) {

  /** Purposes that need to know who opened a message, or what was clicked in it. */
  private static final List<String> MEASURING =
      List.of("measure-campaigns", "usage-analytics", "build-profile");

  static MailTerms of(DeclarationFile file) {
    Declaration declaration = file.declaration();
    Address home =
        declaration
            .site()
            .then(Site::url)
            .given()
            .map(url -> Address.read(url.text()))
            .filter(Address.class::isInstance)
            .map(Address.class::cast)
            .orElse(MailFolder.NOWHERE);
    List<MailingTerms> mailings = new ArrayList<>();
    for (Map.Entry<String, Given<Mailing>> mailing :
        declaration.mailings().given().orElse(Map.of()).entrySet()) {
      mailings.add(MailingTerms.of(mailing.getKey(), mailing.getValue(), home));
    }
    boolean measured =
        declaration.uses().given().orElse(Map.of()).values().stream()
            .anyMatch(use -> measures(use.value(), file.vocabulary()));
    return new MailTerms(
        Location.of(file.name()),
        Declared.of(file, home),
        List.copyOf(mailings),
        declaration.organization().then(Organization::address),
        measured);
  }

  private static boolean measures(Use use, Vocabulary vocabulary) {
    boolean byMail =
        use.channels()
            .given()
            .map(all -> all.stream().anyMatch(channel -> channel.value() == Channel.EMAIL))
            .orElse(true);
    return byMail
        && use.purpose().given().orElse(List.of()).stream()
            .anyMatch(
                purpose ->
                    MEASURING.stream()
                        .anyMatch(
                            measuring -> vocabulary.isA("purposes", purpose.value(), measuring)));
  }

  /** Whether the host belongs to the organization or to a party it declares. */
  boolean knows(Address address) {
    return site.own(address)
        || site.hosts().stream().anyMatch(host -> Patterns.covers(host.pattern(), address.host()));
  }
}
