package dev.avow.check.fact.declared;

import dev.avow.finding.Location;
import dev.avow.model.ConsentKind;
import dev.avow.model.Cookie;
import dev.avow.model.CookieClass;
import dev.avow.model.CookieStatus;
import dev.avow.model.Declaration;
import dev.avow.model.Disclosures;
import dev.avow.model.Email;
import dev.avow.model.SignalAnswer;
import dev.avow.model.Signals;
import dev.avow.model.Url;
import dev.avow.site.address.Address;
import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a declaration promises people they may choose and ask.
 *
 * @param laws the keys it is held against, in their canonical words
 * @param country where the organization is established, or empty
 * @param sells where it says that data are sold or shared for advertising
 * @param noAdvertising where it says that no data are shared for advertising across sites
 * @param unlimited where it says that sensitive data are used beyond what is permitted anyway
 * @param gpc where it says that the signal is honored
 * @param optional where it declares storage that is more than necessary
 * @param channels ways to use a right or a choice
 */
public record DeclaredChoices(
    Set<String> laws,
    String country,
    Optional<Location> sells,
    Optional<Location> noAdvertising,
    Optional<Location> unlimited,
    Optional<Location> gpc,
    Optional<Location> optional,
    List<Channel> channels) {

  /**
   * A way to use a right or a choice.
   *
   * @param name its key in the declaration, with the section: 'rights.access'
   */
  public record Channel(
      String name, Optional<Address> page, Optional<String> email, Location where) {

    /** Whether it is for a choice, rather than for a right. */
    public boolean choice() {
      return name.startsWith("choices.");
    }
  }

  /** Whether a law is declared by which people are asked before what they can do without. */
  public boolean consentFirst() {
    return laws.contains("gdpr") || laws.contains("uk-gdpr") || laws.contains("eprivacy");
  }

  static DeclaredChoices of(Declaration declaration, Address site) {
    Set<String> laws = new TreeSet<>();
    declaration.laws().given().orElse(List.of()).forEach(law -> laws.add(law.value()));
    Answer<SignalAnswer> gpc = declaration.signals().then(Signals::gpc);
    return new DeclaredChoices(
        laws,
        declaration
            .organization()
            .then(organization -> organization.country())
            .given()
            .map(country -> country.code().toUpperCase(Locale.ROOT))
            .orElse(""),
        sells(declaration),
        said(declaration.disclosures().then(Disclosures::sharesForAds), false),
        said(declaration.disclosures().then(Disclosures::limitsSensitive), false),
        gpc.given().filter(SignalAnswer.HONORED::equals).map(yes -> gpc.place().where()),
        optional(declaration),
        channels(declaration, site));
  }

  private static Optional<Location> sells(Declaration declaration) {
    Optional<Location> said =
        said(declaration.disclosures().then(Disclosures::sells), true)
            .or(() -> said(declaration.disclosures().then(Disclosures::sharesForAds), true));
    return said.or(
        () ->
            declaration.parties().given().orElse(Map.of()).values().stream()
                .flatMap(
                    party ->
                        said(party.value().sold(), true)
                            .or(() -> said(party.value().crossContextAds(), true))
                            .stream())
                .findFirst());
  }

  private static Optional<Location> said(Answer<Boolean> answer, boolean value) {
    return answer.given().filter(said -> said == value).map(said -> answer.place().where());
  }

  private static Optional<Location> optional(Declaration declaration) {
    return declaration.cookies().given().orElse(Map.of()).values().stream()
        .filter(
            cookie ->
                cookie.value().status().given().orElse(CookieStatus.LIVE) == CookieStatus.LIVE)
        .filter(
            cookie ->
                cookie
                    .value()
                    .classification()
                    .given()
                    .filter(kind -> kind != CookieClass.STRICTLY_NECESSARY)
                    .isPresent())
        .filter(cookie -> !asIs(cookie.value()))
        .map(cookie -> cookie.place().where())
        .findFirst();
  }

  /**
   * What a visitor asked for, such as light or dark: nobody consents to it, nor takes that back.
   */
  private static boolean asIs(Cookie cookie) {
    return cookie.classification().given().filter(CookieClass.FUNCTIONAL::equals).isPresent()
        && cookie.consent().given().filter(ConsentKind.NOT_NEEDED::equals).isPresent();
  }

  private static List<Channel> channels(Declaration declaration, Address site) {
    List<Channel> channels = new ArrayList<>();
    declaration
        .rights()
        .given()
        .orElse(Map.of())
        .forEach(
            (id, right) ->
                add(
                    channels,
                    new Answered("rights." + id, right.value().at(), right.value().email()),
                    right,
                    site));
    declaration
        .choices()
        .given()
        .orElse(Map.of())
        .forEach(
            (id, choice) ->
                add(
                    channels,
                    new Answered("choices." + id, choice.value().at(), choice.value().email()),
                    choice,
                    site));
    return List.copyOf(channels);
  }

  private record Answered(String name, Answer<Url> at, Answer<Email> email) {}

  private static void add(List<Channel> channels, Answered answered, Given<?> given, Address site) {
    Optional<Address> page =
        answered
            .at()
            .given()
            .flatMap(
                url ->
                    site.resolve(url.text()) instanceof Address address
                        ? Optional.of(address)
                        : Optional.empty());
    Optional<String> email =
        answered.email().given().map(mail -> mail.text().toLowerCase(Locale.ROOT));
    if (page.isPresent() || email.isPresent()) {
      channels.add(new Channel(answered.name(), page, email, given.place().where()));
    }
  }
}
