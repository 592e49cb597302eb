package dev.avow.browser;

import dev.avow.site.address.Address;
import dev.avow.site.address.Reference;
import dev.avow.site.crawl.Recorded;
import dev.avow.site.http.Cookies;
import dev.avow.site.http.Headers;
import dev.avow.site.http.SetCookie;
import dev.avow.site.page.Link;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a HAR (HTTP Archive 1.2) as Chrome, Firefox and Playwright write it, entry by entry. */
final class HarReader<T> {

  private static final int MOST_PAGES = 10_000;

  private final Json json;
  private final SiteScope scope;
  private final Notebook<T> notes;

  /** The document that each page of the recording began with. */
  private final Map<String, Address> tops = new HashMap<>();

  private String place;
  private String maker = "";
  private boolean entries;

  HarReader(Json json, SiteScope scope, Notebook<T> notes) {
    this.json = json;
    this.scope = scope;
    this.notes = notes;
    this.place = notes.at("log");
  }

  /** Reads the value of {@code log}. */
  void log() throws IOException {
    json.object(
        key -> {
          switch (key) {
            case "creator" -> creator();
            case "entries" -> entries();
            default -> {}
          }
        });
  }

  /** Whether this is a HAR: it has entries, be they none. */
  boolean found() {
    return entries;
  }

  /** How far it was read, for print. */
  String place() {
    return place;
  }

  /** Who wrote it, cut; empty when it does not say. */
  String maker() {
    return maker;
  }

  private void entries() throws IOException {
    if (!json.isArray()) {
      return;
    }
    entries = true;
    notes.showsRequests();
    boolean[] any = {false};
    json.array(
        number -> {
          any[0] = true;
          place = notes.at("entry " + number);
          hear(HarEntry.read(json));
        });
    if (!any[0]) {
      notes.gap(place, "It holds no entry, so it tells nothing.", EvidenceFile.AGAIN);
    }
  }

  private void creator() throws IOException {
    String[] creator = {"", ""};
    json.object(
        key -> {
          switch (key) {
            case "name" -> creator[0] = json.text();
            case "version" -> creator[1] = json.text();
            default -> {}
          }
        });
    maker = (creator[0] + " " + creator[1]).strip();
  }

  private void hear(HarEntry entry) {
    Reference written = Address.read(entry.address.replaceFirst("^ws(?=s?:)", "http"));
    if (!(written instanceof Address address)) {
      if (entry.fault.isEmpty() && !Notebook.elsewhere(entry.address)) {
        entry.fault = "The address of the request is none";
      }
      tell(entry);
      return; // data:, blob: and what extensions of the browser fetch
    }
    tell(entry);
    Optional<Address> page = page(entry, address);
    if (page.isEmpty()) {
      notes.other();
      return;
    }
    notes.own();
    notes.taken(entry.started);
    boolean own = scope.owns(address);
    List<SetCookie> news = notes.news(cookies(entry, address));
    remember(entry, address);
    if (own && entry.html() && entry.status / 100 == 2) {
      document(entry, address, news);
    } else if (!own || !news.isEmpty()) {
      String key = news.isEmpty() ? "to " + page.get().shown() + " " + address.host() : place;
      Link.Use use = own ? Link.Use.MENTION : use(entry);
      notes.see(place, key, () -> Recorded.exchange(page.get(), address, use, news));
    }
    if (!entry.method.equals("GET")) {
      sent(entry, sender(entry).orElse(page.get()), address);
    }
  }

  private void tell(HarEntry entry) {
    if (!entry.fault.isEmpty()) {
      notes.gap(place, entry.fault + ", so it was not read whole.", EvidenceFile.AGAIN);
    }
  }

  /** The own page on which this happened; empty when it was another's. */
  private Optional<Address> page(HarEntry entry, Address address) {
    boolean own = scope.owns(address);
    if (own && entry.html()) {
      // After a login elsewhere the recording's page begins with another's document.
      tops.computeIfPresent(entry.page, (id, top) -> scope.owns(top) ? top : address);
    }
    if (!entry.page.isEmpty() && tops.size() < MOST_PAGES) {
      tops.putIfAbsent(entry.page, address);
    }
    Address top = tops.get(entry.page);
    if (top != null && scope.owns(top)) {
      return Optional.of(top);
    }
    return sender(entry).or(() -> own ? Optional.of(address) : Optional.empty());
  }

  /** A form that opens a new page was sent from the one before. */
  private Optional<Address> sender(HarEntry entry) {
    return Address.read(entry.referrer) instanceof Address from && scope.owns(from)
        ? Optional.of(from)
        : Optional.empty();
  }

  private static List<SetCookie> cookies(HarEntry entry, Address address) {
    Headers headers = new Headers(entry.headers);
    if (headers.first("Set-Cookie").isPresent()) {
      return Cookies.of(address, headers, entry.received());
    }
    return entry.set.stream().flatMap(cookie -> cookie.setBy(address).stream()).toList();
  }

  /** What the browser sent back although no response set it, a script has set. */
  private void remember(HarEntry entry, Address address) {
    boolean any = !entry.sent.isEmpty() || !entry.set.isEmpty();
    if (any || entry.headers.stream().anyMatch(field -> field.name().equals("Set-Cookie"))) {
      notes.shows(Shelf.COOKIE);
    }
    entry.sent.forEach(name -> notes.store(Shelf.COOKIE, name, address.host(), place));
  }

  private void document(HarEntry entry, Address address, List<SetCookie> news) {
    if (entry.tooLong || entry.elsewhere || entry.unordered) {
      String why =
          entry.tooLong
              ? "The page has more than " + HarEntry.LONGEST_PAGE + " characters"
              : entry.elsewhere
                  ? "The page lies in a file of its own beside the HAR"
                  : "The page stands before its type";
      notes.gap(
          place,
          why + ", so its forms were not read.",
          "Record it again with the pages in the HAR itself, as docs/evidence.md says.");
    }
    String html = entry.text();
    if (html.isEmpty() && news.isEmpty()) {
      return;
    }
    String key = "document " + address + " " + html.hashCode() + " " + html.length();
    Headers policies =
        new Headers(
            entry.headers.stream().filter(field -> !field.name().equals("Set-Cookie")).toList());
    notes.see(
        place,
        news.isEmpty() ? key : place,
        () -> Recorded.document(address, entry.status, policies, html, news));
  }

  private void sent(HarEntry entry, Address page, Address to) {
    List<String> names = new ArrayList<>(entry.posted.names());
    if (!names.isEmpty()) {
      notes.see(
          place,
          "sent " + page.shown() + " " + to.shown() + " " + names,
          () -> Recorded.sent(page, to, "post", names));
    }
  }

  private static Link.Use use(HarEntry entry) {
    return switch (entry.kind) {
      case "document" -> Link.Use.FRAME;
      case "ping", "beacon", "preflight" -> Link.Use.CONTACT;
      default -> Link.Use.LOAD;
    };
  }
}
