package dev.avow.check.mail;

import dev.avow.check.fact.declared.Patterns;
import dev.avow.finding.Location;
import dev.avow.model.MailClass;
import dev.avow.model.Mailing;
import dev.avow.model.OptOut;
import dev.avow.model.Url;
import dev.avow.site.address.Address;
import dev.avow.text.Idna;
import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the declaration says of one mailing, in the form that its messages are held against.
 *
 * @param pages where people can leave it: the form, the one-click address, the preferences
 * @param values the names that its templates fill in, with the addresses they stand for
 * @param vouched whether the declaration says that each message shows the postal address
 * @param bulk whether mailbox providers ask for one-click unsubscription of it
 */
record MailingTerms(
    String id,
    boolean marketing,
    Optional<String> reply,
    List<Address> pages,
    Optional<Address> oneClick,
    Optional<String> from,
    Map<String, String> values,
    boolean vouched,
    boolean bulk,
    Location where) {

  /** Gmail and Yahoo call this many a day bulk. */
  private static final int BULK = 5_000;

  static MailingTerms of(String id, Given<Mailing> given, Address site) {
    Mailing mailing = given.value();
    Optional<Address> oneClick = page(mailing.optOut().then(OptOut::oneClick), site);
    List<Address> pages =
        Stream.of(
                mailing.optOut().then(OptOut::form).given().stream()
                    .flatMap(places -> places.all().stream())
                    .flatMap(url -> page(url.value(), site).stream()),
                oneClick.stream(),
                page(mailing.preferences(), site).stream())
            .flatMap(ways -> ways)
            .toList();
    Map<String, String> values = new LinkedHashMap<>();
    mailing
        .placeholders()
        .given()
        .orElse(List.of())
        .forEach(
            value ->
                value
                    .value()
                    .name()
                    .given()
                    .ifPresent(
                        name ->
                            whole(value.value().address(), site)
                                .ifPresent(whole -> values.put(name, whole))));
    return new MailingTerms(
        id,
        mailing.classification().given().orElse(MailClass.MARKETING) == MailClass.MARKETING,
        mailing.optOut().then(OptOut::reply).given().map(mail -> Idna.mail(mail.text())),
        pages,
        oneClick,
        mailing.from().given().map(mail -> Idna.mail(mail.text())),
        Collections.unmodifiableMap(values),
        mailing.postalAddress().given().orElse(false),
        mailing.volume().given().orElse(0) >= BULK,
        given.place().where());
  }

  private static Optional<Address> page(Answer<Url> answer, Address site) {
    return answer.given().flatMap(url -> page(url, site));
  }

  private static Optional<Address> page(Url url, Address site) {
    return site.resolve(url.text()) instanceof Address address
        ? Optional.of(address)
        : Optional.empty();
  }

  /** The address in full; one for mail stays as it is. */
  private static Optional<String> whole(Answer<Url> answer, Address site) {
    return answer
        .given()
        .map(
            url ->
                url.isPath() && site.resolve(url.text()) instanceof Address address
                    ? address.toString()
                    : url.text());
  }

  /** Whether the declaration names a way to leave. */
  boolean leavable() {
    return reply.isPresent() || !pages.isEmpty();
  }

  /** Whether what is written leads to a declared way of leaving it. */
  boolean leads(Destination destination) {
    if (destination instanceof Destination.Mail mail) {
      return reply.filter(mail.address()::equals).isPresent();
    }
    return destination instanceof Destination.Web web
        && pages.stream().anyMatch(page -> web.filled() ? below(page, web) : same(page, web));
  }

  private static boolean same(Address page, Destination.Web web) {
    return Patterns.samePage(page, web.address());
  }

  /** What is filled in may lengthen the path: {@code /leave/${token}}. */
  private static boolean below(Address page, Destination.Web web) {
    String path = page.path().endsWith("/") ? page.path() : page.path() + "/";
    return same(page, web)
        || (page.host().equals(web.address().host()) && web.address().path().startsWith(path));
  }

  /** The ways as a person reads them, for remedies. */
  String ways() {
    List<String> ways = new ArrayList<>();
    pages.forEach(page -> ways.add(page.shown()));
    reply.ifPresent(address -> ways.add("mailto:" + address));
    return String.join(" or ", ways);
  }
}
