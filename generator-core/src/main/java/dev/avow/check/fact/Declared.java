package dev.avow.check.fact;

import dev.avow.check.field.FieldKind;
import dev.avow.content.Vocabulary;
import dev.avow.declaration.DeclarationFile;
import dev.avow.finding.Location;
import dev.avow.model.Cookie;
import dev.avow.model.CookieMatch;
import dev.avow.model.CookieStatus;
import dev.avow.model.DataItem;
import dev.avow.model.Declaration;
import dev.avow.model.Glob;
import dev.avow.model.Mailing;
import dev.avow.model.Necessity;
import dev.avow.model.Party;
import dev.avow.model.Site;
import dev.avow.model.StorageKind;
import dev.avow.model.Url;
import dev.avow.model.Use;
import dev.avow.site.Address;
import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What a declaration promises about its site, in the form that pages are held against. */
public record Declared(
    Location file,
    Address site,
    List<ExpectedNotice> notices,
    Optional<Address> publicNotice,
    Location noticePlace,
    List<Item> items,
    List<PartyHost> hosts,
    List<DeclaredCookie> cookies,
    List<DeclaredStorage> storage,
    List<Mail> mailings,
    Set<String> ownDomains,
    List<String> ownHosts,
    Map<String, List<Item>> givenFor,
    DeclaredNotice notice,
    DeclaredChoices choices,
    Vocabulary vocabulary) {

  /**
   * A kind of data.
   *
   * @param fields names of form fields that mean it, in lower case
   * @param pages where it is asked, or empty when the declaration does not say
   * @param nowhere whether it says that nothing asks for it
   */
  public record Item(
      String id,
      String word,
      List<String> fields,
      List<Given<Glob>> pages,
      boolean nowhere,
      boolean optional,
      Location where) {

    public boolean saysWhere() {
      return nowhere || !pages.isEmpty();
    }

    public boolean askedAt(String path) {
      return pages.stream().anyMatch(page -> page.value().matches(path));
    }
  }

  /**
   * A host of a party.
   *
   * @param onConsent whether every use for which the party receives data rests on consent
   * @param placed whether its country is said or asked for, or what allows data to go there
   */
  public record PartyHost(
      String party, String pattern, boolean onConsent, boolean placed, Location where) {}

  /** A cookie that a server may set. */
  public record DeclaredCookie(String name, boolean glob, Cookie says, Location where) {
    public boolean matches(String other) {
      return glob ? Patterns.matches(name, other) : name.equals(other);
    }
  }

  /** A mailing list. */
  public record Mail(
      String id,
      Optional<Given<String>> reply,
      Optional<Given<Address>> form,
      boolean login,
      List<Given<Glob>> signUp,
      boolean consent,
      Location where) {}

  public static Declared of(DeclarationFile file, Address site, List<ExpectedNotice> expected) {
    Declaration declaration = file.declaration();
    Answer<Url> notice = declaration.site().then(Site::notice);
    List<ExpectedNotice> notices = new ArrayList<>(expected);
    if (notices.isEmpty()) {
      notice
          .given()
          .flatMap(url -> address(url, site))
          .map(ExpectedNotice::at)
          .ifPresent(notices::add);
    }
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
            .map(host -> host.value().text().toLowerCase(Locale.ROOT))
            .toList();
    return new Declared(
        Location.of(file.name()),
        site,
        List.copyOf(notices),
        published(declaration, notice, site),
        notice.place().where(),
        items(declaration, file.vocabulary()),
        hosts(declaration),
        cookies(declaration),
        DeclaredStorage.of(declaration),
        mailings(declaration, site),
        domains,
        ours,
        GivenUses.of(declaration, items(declaration, file.vocabulary())),
        DeclaredNotice.of(declaration),
        DeclaredChoices.of(declaration, site),
        file.vocabulary());
  }

  /** Where the notice stands for the public, though another copy of the site is looked at. */
  private static Optional<Address> published(
      Declaration declaration, Answer<Url> notice, Address site) {
    return declaration
        .site()
        .then(Site::url)
        .given()
        .flatMap(url -> address(url, site))
        .flatMap(home -> notice.given().flatMap(url -> address(url, home)));
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

  private static List<Item> items(Declaration declaration, Vocabulary vocabulary) {
    List<Item> items = new ArrayList<>();
    declaration
        .data()
        .given()
        .orElse(Map.of())
        .forEach((id, given) -> items.add(item(id, given, vocabulary)));
    return List.copyOf(items);
  }

  private static Item item(String id, Given<DataItem> given, Vocabulary vocabulary) {
    DataItem item = given.value();
    String word = item.is().given().orElse(id);
    return new Item(
        id,
        vocabulary.canonical("data", word).orElse(word),
        item.fields().given().orElse(List.of()).stream()
            .map(field -> field.value().toLowerCase(Locale.ROOT))
            .toList(),
        item.askedAt().given().orElse(List.of()),
        item.askedAt().isNone(),
        item.necessity().given().filter(need -> need != Necessity.REQUIRED).isPresent(),
        given.place().where());
  }

  private static List<PartyHost> hosts(Declaration declaration) {
    List<PartyHost> hosts = new ArrayList<>();
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
                      new PartyHost(
                          party.getKey(),
                          host.value().text().toLowerCase(Locale.ROOT),
                          Consents.only(party.getValue().value(), declaration),
                          said(party.getValue().value().country())
                              || said(party.getValue().value().transfer()),
                          host.place().where())));
    }
    return List.copyOf(hosts);
  }

  /** An 'unknown' is a question already, and contradicts nothing. */
  private static boolean said(Answer<?> answer) {
    return answer.isGiven() || answer.isUnknown();
  }

  private static List<DeclaredCookie> cookies(Declaration declaration) {
    List<DeclaredCookie> cookies = new ArrayList<>();
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
        cookies.add(new DeclaredCookie(name, glob, cookie, entry.getValue().place().where()));
      }
    }
    return List.copyOf(cookies);
  }

  private static List<Mail> mailings(Declaration declaration, Address site) {
    List<Mail> mailings = new ArrayList<>();
    for (Map.Entry<String, Given<Mailing>> entry :
        declaration.mailings().given().orElse(Map.of()).entrySet()) {
      Mailing mailing = entry.getValue().value();
      Answer<Url> form = mailing.optOut().then(optOut -> optOut.form());
      mailings.add(
          new Mail(
              entry.getKey(),
              mailing
                  .optOut()
                  .then(optOut -> optOut.reply())
                  .given()
                  .map(
                      mail ->
                          new Given<>(
                              mail.text().toLowerCase(Locale.ROOT), entry.getValue().place())),
              form.given()
                  .flatMap(url -> address(url, site))
                  .map(address -> new Given<>(address, form.place())),
              mailing.optOut().then(optOut -> optOut.login()).given().orElse(false),
              mailing.signup().given().orElse(List.of()),
              byConsent(declaration, mailing.use().given().orElse(entry.getKey())),
              entry.getValue().place().where()));
    }
    return List.copyOf(mailings);
  }

  /** Whether some law lets the use happen by consent alone. */
  private static boolean byConsent(Declaration declaration, String use) {
    Given<Use> given = declaration.uses().given().orElse(Map.of()).get(use);
    return given != null
        && given.value().basis().given().stream()
            .flatMap(basis -> basis.byLaw().values().stream())
            .anyMatch(basis -> basis.value().equals("consent"));
  }

  /** The pages the declaration names, for the crawl to look at even when nothing links to them. */
  public List<Address> pages() {
    Set<Address> pages = new TreeSet<>();
    notices.stream()
        .filter(ExpectedNotice::placed)
        .forEach(expected -> pages.add(expected.address()));
    choices.channels().forEach(channel -> channel.page().filter(this::own).ifPresent(pages::add));
    mailings.forEach(mailing -> mailing.form().ifPresent(form -> pages.add(form.value())));
    List<Given<Glob>> globs = new ArrayList<>();
    items.forEach(item -> globs.addAll(item.pages()));
    mailings.forEach(mailing -> globs.addAll(mailing.signUp()));
    for (Given<Glob> glob : globs) {
      if (!glob.value().text().contains("*")
          && site.resolve(glob.value().text()) instanceof Address address) {
        pages.add(address);
      }
    }
    return List.copyOf(pages);
  }

  /** Whether the address is one a notice is expected at. */
  public boolean isNotice(Address address) {
    return notices.stream()
            .anyMatch(each -> each.placed() && Patterns.samePage(each.address(), address))
        || publicNotice.filter(each -> Patterns.samePage(each, address)).isPresent();
  }

  /** Whether the host is the organization's own. */
  public boolean own(Address address) {
    return ownHost(address.host());
  }

  /** Whether a host of that name is the organization's own. */
  public boolean ownHost(String name) {
    return ownDomains.stream().anyMatch(domain -> Patterns.below(domain, name))
        || ownHosts.stream().anyMatch(host -> Patterns.covers(host, name));
  }

  /** Whether some party is declared with a host that the pattern stands for, or the reverse. */
  public boolean namesHost(String pattern) {
    String bare = pattern.startsWith("*.") ? pattern.substring(2) : pattern;
    return hosts.stream()
        .map(PartyHost::pattern)
        .anyMatch(
            declaredHost ->
                Patterns.covers(declaredHost, bare)
                    || Patterns.covers(
                        pattern,
                        declaredHost.startsWith("*.") ? declaredHost.substring(2) : declaredHost));
  }

  /** What is declared of a cookie of that name. */
  public Optional<DeclaredCookie> cookie(String name) {
    return cookies.stream().filter(cookie -> cookie.matches(name)).findFirst();
  }

  /** Whether the domain of a mail address is the organization's own. */
  boolean ownDomain(String domain) {
    String name = domain.toLowerCase(Locale.ROOT);
    return ownDomains.stream().anyMatch(own -> Patterns.covers("*." + own, name));
  }

  /** The word of the item that lists the field by its name. */
  public Optional<String> wordOf(String field) {
    String name = field.toLowerCase(Locale.ROOT);
    return items.stream().filter(item -> item.fields().contains(name)).map(Item::word).findFirst();
  }

  /** The items a field belongs to: those that list its name, else those whose word it is. */
  public List<Item> itemsOf(FieldFact field) {
    String name = field.name().toLowerCase(Locale.ROOT);
    List<Item> named = items.stream().filter(item -> item.fields().contains(name)).toList();
    if (!named.isEmpty()) {
      return named;
    }
    return items.stream().filter(item -> means(item, field.kind())).toList();
  }

  /** Whether the declaration lists the field, and nowhere as something people must give. */
  public boolean optional(FieldFact field) {
    List<Item> items = itemsOf(field);
    // A message need not be sent, but a form for messages is nothing without one.
    return field.personal()
        && field.kind() != FieldKind.FREE_TEXT
        && !items.isEmpty()
        && items.stream().allMatch(Item::optional);
  }

  private boolean means(Item item, FieldKind kind) {
    if (kind == FieldKind.EMAIL_OR_USERNAME && item.word().equals("username")) {
      return true;
    }
    // Most countries have one number for both, and pages call it by either name.
    if ((kind == FieldKind.NATIONAL_ID && item.word().equals("ssn"))
        || (kind == FieldKind.SSN && item.word().equals("national-id"))) {
      return true;
    }
    return kind.personal() && vocabulary.isA("data", kind.word(), item.word());
  }
}
