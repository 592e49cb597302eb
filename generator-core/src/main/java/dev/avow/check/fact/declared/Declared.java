package dev.avow.check.fact.declared;

import dev.avow.check.fact.form.FieldFact;
import dev.avow.check.fact.notice.ExpectedNotice;
import dev.avow.check.field.FieldKind;
import dev.avow.content.Vocabulary;
import dev.avow.declaration.DeclarationFile;
import dev.avow.finding.Location;
import dev.avow.model.Cookie;
import dev.avow.model.Glob;
import dev.avow.site.address.Address;
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
    List<Address> publicNotices,
    Location noticePlace,
    List<Item> items,
    List<PartyHost> hosts,
    List<CardPage> cardPages,
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

    /** Whether the declaration says on which pages it is asked, or that none asks. */
    public boolean saysWhere() {
      return nowhere || !pages.isEmpty();
    }

    /** Whether one of its pages is at that address. */
    public boolean askedAt(Address address) {
      return pages.stream().anyMatch(page -> page.value().matches(address.path(), address.query()));
    }
  }

  /**
   * A host of a party.
   *
   * @param written as its author wrote it
   * @param pattern as addresses have it, {@code *.} in front if it stands for all below
   * @param onConsent whether every use for which the party receives data rests on consent
   * @param typed whether people type in all that the party receives
   * @param guards whether a use for which the party receives data keeps the site secure
   * @param open whether what its party receives is still a question
   * @param sold whether its party pays for data or uses them to advertise across sites
   * @param placed whether its country is said or asked for, or what allows data to go there
   * @param receives the items its party receives; empty when the declaration does not say
   */
  public record PartyHost(
      String party,
      String written,
      String pattern,
      boolean onConsent,
      boolean typed,
      boolean guards,
      boolean open,
      boolean sold,
      boolean placed,
      Optional<Set<String>> receives,
      Location where) {

    /** Whether the declaration says that the party gets what the field asks for. */
    public boolean gets(List<Item> items) {
      return receives.isPresent()
          && items.stream().anyMatch(item -> receives.get().contains(item.id()));
    }

    /** Whether a form that its party draws may ask for the item. */
    public boolean mayAskFor(Item item) {
      return receives.map(items -> items.contains(item.id())).orElse(true);
    }
  }

  /**
   * Where the details of cards are typed that a party takes.
   *
   * @param hosted whether on a page of the party, rather than on one of the site
   */
  public record CardPage(String party, boolean hosted, Location where) {}

  /** A cookie that a server may set. */
  public record DeclaredCookie(String name, boolean glob, Cookie says, Location where) {
    /** Whether a cookie of that name is meant. */
    public boolean matches(String other) {
      return glob ? Patterns.matches(name, other) : name.equals(other);
    }
  }

  /**
   * A mailing list.
   *
   * @param called its names, folded
   * @param forms the pages where people leave it
   */
  public record Mail(
      String id,
      List<String> called,
      Optional<Given<String>> reply,
      List<Address> forms,
      List<Given<Glob>> signUp,
      boolean consent,
      Location where) {}

  /** What the declaration promises of the site at that address. */
  public static Declared of(DeclarationFile file, Address site) {
    return DeclaredReader.read(file, site);
  }

  /** The same with the notices that were generated. */
  public Declared expecting(List<ExpectedNotice> generated) {
    return new Declared(
        file,
        site,
        List.copyOf(generated),
        publicNotices,
        noticePlace,
        items,
        hosts,
        cardPages,
        cookies,
        storage,
        mailings,
        ownDomains,
        ownHosts,
        givenFor,
        notice,
        choices,
        vocabulary);
  }

  /** The pages the declaration names, for the crawl to look at even when nothing links to them. */
  public List<Address> pages() {
    Set<Address> pages = new TreeSet<>();
    notices.stream()
        .filter(ExpectedNotice::placed)
        .forEach(expected -> pages.add(expected.address()));
    choices.channels().forEach(channel -> channel.page().filter(this::own).ifPresent(pages::add));
    mailings.forEach(mailing -> pages.addAll(mailing.forms()));
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
    for (ExpectedNotice each : notices) {
      if (each.placed() && Patterns.samePage(each.address(), address)) {
        return true;
      }
    }
    return publicNotices.stream().anyMatch(place -> Patterns.samePage(place, address));
  }

  /** Whether people leave a mailing list at the address. */
  public boolean isOptOut(Address address) {
    return mailings.stream()
        .flatMap(mail -> mail.forms().stream())
        .anyMatch(form -> Patterns.samePage(form, address));
  }

  /** Whether people make a choice about their data at the address. */
  public boolean isChoice(Address address) {
    return choices.channels().stream()
        .filter(DeclaredChoices.Channel::choice)
        .flatMap(channel -> channel.page().stream())
        .anyMatch(page -> Patterns.samePage(page, address));
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
  public boolean ownDomain(String domain) {
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
    boolean message =
        field.kind() == FieldKind.FREE_TEXT
            && (field.word().equals(field.kind().word()) || field.word().equals("public-posts"));
    return field.personal()
        && !message
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
    // Under a post the same box takes what all may read.
    if (kind == FieldKind.FREE_TEXT && item.word().equals("public-posts")) {
      return true;
    }
    // To an insurer the number of a policy is a customer's, to a clinic it belongs to the patient.
    if (kind == FieldKind.INSURANCE
        && (item.word().equals("customer-number") || item.word().equals("health"))) {
      return true;
    }
    // A copy of a passport is asked for by whoever declares the passport.
    if (kind == FieldKind.ID_SCAN && vocabulary.isA("data", item.word(), "government-id")) {
      return true;
    }
    return kind.personal() && vocabulary.isA("data", kind.word(), item.word());
  }
}
