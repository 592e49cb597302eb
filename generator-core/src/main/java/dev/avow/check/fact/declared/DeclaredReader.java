package dev.avow.check.fact.declared;

import dev.avow.check.fact.notice.ExpectedNotice;
import dev.avow.content.Vocabulary;
import dev.avow.declaration.DeclarationFile;
import dev.avow.finding.Location;
import dev.avow.model.Cookie;
import dev.avow.model.CookieMatch;
import dev.avow.model.CookieStatus;
import dev.avow.model.DataItem;
import dev.avow.model.Declaration;
import dev.avow.model.Necessity;
import dev.avow.model.Party;
import dev.avow.model.PaymentPage;
import dev.avow.model.Site;
import dev.avow.model.StorageKind;
import dev.avow.model.Url;
import dev.avow.model.Use;
import dev.avow.site.address.Address;
import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.PerLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads off a declaration what it promises about its site. */
final class DeclaredReader {

  private static final Set<String> GUARDING = Set.of("security", "prevent-fraud");

  private DeclaredReader() {}

  static Declared read(DeclarationFile file, Address site) {
    Declaration declaration = file.declaration();
    Answer<PerLanguage<Url>> notice = declaration.site().then(Site::notice);
    List<ExpectedNotice> notices =
        notice.given().map(places -> notices(places, site)).orElse(List.of());
    Set<String> domains = new TreeSet<>(Set.of(domain(site)));
    declaration
        .site()
        .then(Site::url)
        .given()
        .flatMap(url -> address(url, site))
        .ifPresent(own -> domains.add(domain(own)));
    declaration
        .site()
        .then(Site::also)
        .given()
        .orElse(List.of())
        .forEach(also -> address(also.value(), site).ifPresent(own -> domains.add(domain(own))));
    List<String> ours =
        declaration.site().then(Site::ours).given().orElse(List.of()).stream()
            .map(host -> WrittenHost.compared(host.value().text()))
            .toList();
    return new Declared(
        Location.of(file.name()),
        site,
        notices,
        published(declaration, notice, site),
        notice.place().where(),
        items(declaration, file.vocabulary()),
        hosts(declaration, file.vocabulary()),
        cardPages(declaration),
        cookies(declaration),
        DeclaredStorage.of(declaration),
        DeclaredMailings.of(declaration, site),
        domains,
        ours,
        GivenUses.of(declaration, items(declaration, file.vocabulary())),
        DeclaredNotice.of(declaration),
        DeclaredChoices.of(declaration, site),
        file.vocabulary());
  }

  /** Where the notice stands for the public, though another copy of the site is looked at. */
  private static List<Address> published(
      Declaration declaration, Answer<PerLanguage<Url>> notice, Address site) {
    return declaration
        .site()
        .then(Site::url)
        .given()
        .flatMap(url -> address(url, site))
        .flatMap(home -> notice.given().map(places -> notices(places, home)))
        .map(places -> places.stream().map(ExpectedNotice::address).toList())
        .orElse(List.of());
  }

  private static List<ExpectedNotice> notices(PerLanguage<Url> places, Address site) {
    List<ExpectedNotice> notices = new ArrayList<>();
    places
        .byLanguage()
        .forEach(
            (language, url) ->
                address(url.value(), site)
                    .map(place -> ExpectedNotice.at(place).in(language))
                    .ifPresent(notices::add));
    return List.copyOf(notices);
  }

  // Hosts under no known suffix, such as those of a test network, are their own domain; 'www.' is
  // nobody else's even there.
  private static String domain(Address address) {
    return address.domain().startsWith("www.") ? address.domain().substring(4) : address.domain();
  }

  private static Optional<Address> address(Url url, Address site) {
    return site.resolve(url.text()) instanceof Address address
        ? Optional.of(address)
        : Optional.empty();
  }

  private static List<Declared.Item> items(Declaration declaration, Vocabulary vocabulary) {
    List<Declared.Item> items = new ArrayList<>();
    declaration
        .data()
        .given()
        .orElse(Map.of())
        .forEach((id, given) -> items.add(item(id, given, declaration, vocabulary)));
    return List.copyOf(items);
  }

  private static Declared.Item item(
      String id, Given<DataItem> given, Declaration declaration, Vocabulary vocabulary) {
    DataItem item = given.value();
    String word = item.is().given().orElse(id);
    return new Declared.Item(
        id,
        vocabulary.canonical("data", word).orElse(word),
        item.fields().given().orElse(List.of()).stream()
            .map(field -> field.value().toLowerCase(Locale.ROOT))
            .toList(),
        item.askedAt().given().orElse(List.of()),
        item.askedAt().isNone(),
        optional(id, item.necessity(), declaration),
        given.place().where());
  }

  /** Whether no use needs the item; a use may say otherwise than the item does. */
  private static boolean optional(String id, Answer<Necessity> ofItem, Declaration declaration) {
    List<Optional<Necessity>> needs =
        declaration.uses().given().orElse(Map.of()).values().stream()
            .map(Given::value)
            .filter(use -> uses(use, id))
            .map(use -> use.necessity().given().or(ofItem::given))
            .toList();
    return (needs.isEmpty() ? List.of(ofItem.given()) : needs)
        .stream().allMatch(need -> need.isPresent() && need.get() != Necessity.REQUIRED);
  }

  private static boolean uses(Use use, String item) {
    return use.data().given().orElse(List.of()).stream()
        .anyMatch(each -> each.value().equals(item));
  }

  private static List<Declared.PartyHost> hosts(Declaration declaration, Vocabulary vocabulary) {
    List<Declared.PartyHost> hosts = new ArrayList<>();
    for (Map.Entry<String, Given<Party>> party :
        declaration.parties().given().orElse(Map.of()).entrySet()) {
      party
          .getValue()
          .value()
          .hosts()
          .given()
          .orElse(List.of())
          .forEach(
              host ->
                  hosts.add(
                      new Declared.PartyHost(
                          party.getKey(),
                          host.value().text(),
                          WrittenHost.compared(host.value().text()),
                          Consents.only(party.getValue().value(), declaration),
                          Consents.typed(party.getValue().value(), declaration),
                          guards(party.getValue().value(), declaration, vocabulary),
                          party.getValue().value().receives().isUnknown(),
                          sold(party.getValue().value()),
                          said(party.getValue().value().country())
                              || said(party.getValue().value().transfer()),
                          received(party.getValue().value()),
                          host.place().where())));
    }
    return List.copyOf(hosts);
  }

  private static boolean sold(Party party) {
    return party.sold().given().orElse(false) || party.crossContextAds().given().orElse(false);
  }

  private static boolean guards(Party party, Declaration declaration, Vocabulary vocabulary) {
    Map<String, Given<Use>> uses = declaration.uses().given().orElse(Map.of());
    return party.purposes().given().orElse(List.of()).stream()
        .flatMap(use -> Optional.ofNullable(uses.get(use.value())).stream())
        .flatMap(use -> use.value().purpose().given().orElse(List.of()).stream())
        .map(Given::value)
        .anyMatch(
            purpose ->
                GUARDING.contains(vocabulary.canonical("purposes", purpose).orElse(purpose)));
  }

  private static Optional<Set<String>> received(Party party) {
    Answer<List<Given<String>>> receives = party.receives();
    return receives.isNone()
        ? Optional.of(Set.of())
        : receives
            .given()
            .map(items -> items.stream().map(Given::value).collect(Collectors.toSet()));
  }

  private static List<Declared.CardPage> cardPages(Declaration declaration) {
    List<Declared.CardPage> pages = new ArrayList<>();
    declaration
        .parties()
        .given()
        .orElse(Map.of())
        .forEach(
            (id, party) -> {
              Answer<PaymentPage> page = party.value().paymentPage();
              page.given()
                  .map(
                      where ->
                          new Declared.CardPage(
                              id, where == PaymentPage.HOSTED, page.place().where()))
                  .ifPresent(pages::add);
            });
    return List.copyOf(pages);
  }

  /** An 'unknown' is a question already, and contradicts nothing. */
  private static boolean said(Answer<?> answer) {
    return answer.isGiven() || answer.isUnknown();
  }

  private static List<Declared.DeclaredCookie> cookies(Declaration declaration) {
    List<Declared.DeclaredCookie> cookies = new ArrayList<>();
    for (Map.Entry<String, Given<Cookie>> entry :
        declaration.cookies().given().orElse(Map.of()).entrySet()) {
      Cookie cookie = entry.getValue().value();
      boolean http = cookie.kind().given().orElse(StorageKind.COOKIE) == StorageKind.COOKIE;
      boolean live = cookie.status().given().orElse(CookieStatus.LIVE) == CookieStatus.LIVE;
      if (http && live) {
        String name = cookie.name().given().orElse(entry.getKey());
        boolean glob =
            cookie
                .match()
                .given()
                .map(match -> match == CookieMatch.GLOB)
                .orElse(name.contains("*"));
        cookies.add(
            new Declared.DeclaredCookie(name, glob, cookie, entry.getValue().place().where()));
      }
    }
    return List.copyOf(cookies);
  }
}
