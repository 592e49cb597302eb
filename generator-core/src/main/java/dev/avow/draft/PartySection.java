package dev.avow.draft;

import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.party.CookieFact;
import dev.avow.check.fact.party.HostFact;
import dev.avow.check.fact.party.Sighting;
import dev.avow.check.known.KnownParty;
import dev.avow.site.address.Address;
import dev.avow.site.page.Link;
import dev.avow.text.Yaml;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The others that pages load from or send to: each company once, with its hosts. */
final class PartySection {

  private static final int MOST_HOSTS = 30;
  private static final String SENT = "a form is sent to it";

  private final SiteShown shown;
  private final Map<String, Party> byName = new TreeMap<>();
  private final TreeSet<String> unclear = new TreeSet<>();
  private final Set<String> ids = new HashSet<>();

  /** One of them, while it is being put together. */
  private static final class Party {
    final TreeSet<String> hosts = new TreeSet<>();
    final TreeSet<String> pages = new TreeSet<>();
    final TreeSet<String> does = new TreeSet<>();
    Optional<KnownParty> known = Optional.empty();
    String id = "";
  }

  PartySection(SiteShown shown) {
    this.shown = shown;
    for (PageFacts page : shown.pages()) {
      for (HostFact host : page.parties().hosts()) {
        add(host.host(), does(host.use()), PagePaths.of(page));
      }
      inScripts(page.parties().sightings(), page);
      page.cookies().forEach(cookie -> cookie(cookie, PagePaths.of(page)));
    }
    shown.scripts().forEach(run -> inScripts(run.has(), run.page()));
    shown.onTheWay().forEach(cookie -> cookie(cookie, "the way to a page"));
    byName.forEach((name, party) -> party.id = Sheet.id(name, "party", ids));
  }

  private void inScripts(List<Sighting> sightings, PageFacts page) {
    for (Sighting seen : sightings) {
      if (seen.kind() == Sighting.Kind.IN_SCRIPT) {
        add(seen.what(), "a script talks to it", PagePaths.of(page));
      }
    }
  }

  private static String does(Link.Use use) {
    return switch (use) {
      case FRAME -> "a frame";
      case SEND -> SENT;
      case CONTACT -> "contacted";
      case NAVIGATE -> "browsers are sent on to it";
      default -> "loaded";
    };
  }

  private void cookie(CookieFact cookie, String place) {
    if (!own(cookie.host())) {
      add(cookie.host(), "a cookie", place);
    }
  }

  /** The site's own hosts are those below its registrable domain. */
  private boolean own(String host) {
    String domain = shown.site().domain().replaceFirst("^www\\.", "");
    return host.equals(domain) || host.endsWith("." + domain);
  }

  private void add(String host, String does, String place) {
    if (own(host)) {
      return;
    }
    if (!sayable(host)) {
      unclear.add(place);
      return;
    }
    Optional<KnownParty> known = KnownParty.of(host);
    String name = known.map(KnownParty::company).filter(Yaml::clean).orElseGet(() -> domain(host));
    Party party = byName.computeIfAbsent(name, key -> new Party());
    party.hosts.add(host);
    party.pages.add(place);
    party.does.add(does);
    party.known = party.known.or(() -> known);
  }

  /** Whether the format takes it: a name with a dot. */
  private static boolean sayable(String host) {
    String label = "[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?";
    return host.length() <= 253 && host.matches(label + "(\\." + label + ")+") && !isNumber(host);
  }

  /** A bare number is no name of anybody; who is behind it is a question. */
  private static boolean isNumber(String host) {
    return host.matches("[0-9.]+");
  }

  private static String domain(String host) {
    return Address.read("https://" + host + "/") instanceof Address address
        ? address.domain()
        : host;
  }

  /** The id of the party whose host that is. */
  Optional<String> idOf(String host) {
    return byName.values().stream()
        .filter(party -> party.hosts.contains(host))
        .map(party -> party.id)
        .findFirst();
  }

  void write(Sheet sheet) {
    sheet.blank();
    if (byName.isEmpty()) {
      sheet
          .line(0, "# No page was seen to load from others or send to them.")
          .unknown(0, "parties", "With whom do you share data? Or 'none'.");
    } else {
      sheet.line(0, "parties:");
      byName.forEach((name, party) -> party(sheet, name, party));
      sheet.ask(1, "Who else receives data without a trace on the pages: parcels, payment, mail?");
    }
    unclear.stream()
        .limit(MOST_HOSTS)
        .forEach(place -> sheet.ask(1, "Whose host without a plain name does " + place + " use?"));
  }

  private static void party(Sheet sheet, String name, Party party) {
    sheet.line(1, party.id + ":");
    sheet.seen(2, String.join(", ", party.does) + ", on " + Draft.places(List.copyOf(party.pages)));
    party
        .known
        .filter(known -> !known.product().equals(name))
        .ifPresent(known -> sheet.line(2, "# known as " + Yaml.comment(known.shown())));
    sheet
        .asked(2, "name: " + Yaml.quoted(name), "What is its full name?")
        .unknown(2, "role", role(party))
        .unknown(2, "country", country(party))
        .unknown(2, "receives", "Which data does it receive?")
        .unknown(2, "for", "For which uses?")
        .line(2, "hosts: " + Sheet.list(party.hosts.stream().limit(MOST_HOSTS).toList()));
    if (party.hosts.size() > MOST_HOSTS) {
      sheet.ask(
          2, (party.hosts.size() - MOST_HOSTS) + " more hosts were seen; is there a pattern?");
    }
  }

  private static String role(Party party) {
    Optional<String> trade = party.known.flatMap(KnownParty::trade);
    String role = party.known.map(KnownParty::role).orElse("processor");
    String why =
        trade.isPresent()
            ? " Known for " + trade.get()
            : party.does.contains(SENT) ? " It gets what a form asks for" : "";
    return why.isEmpty()
        ? "What is it to you, such as " + role + "?"
        : "What is it to you?" + why + ", so perhaps a " + role + ".";
  }

  private static String country(Party party) {
    return party
        .known
        .flatMap(KnownParty::seat)
        .map(seat -> "Where does it handle data? Its company sits in " + seat + ".")
        .orElse("Where does it handle data, such as US?");
  }
}
