package dev.avow.browser;

import dev.avow.site.address.Address;
import dev.avow.site.crawl.Recorded;
import dev.avow.site.page.Link;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the website evidence collector of the EDPS writes besides storage: whom the pages talked to,
 * and which forms would send unencrypted.
 */
final class CollectorReader<T> {

  /** A form the collector found; its fields it does not tell. */
  private record Form(String action, String place) {}

  private final Json json;
  private final SiteScope scope;
  private final Notebook<T> notes;
  private final List<String> hosts = new ArrayList<>();
  private final List<Form> forms = new ArrayList<>();
  private Optional<Address> page = Optional.empty();
  private boolean collector;

  CollectorReader(Json json, SiteScope scope, Notebook<T> notes) {
    this.json = json;
    this.scope = scope;
    this.notes = notes;
  }

  /** Takes one field of the file's outermost object. */
  void read(String key) throws IOException {
    switch (key) {
      case "uri_ins" -> page(page.isEmpty());
      case "uri_dest" -> page(true);
      case "start_time" -> notes.taken(json.text());
      case "hosts" -> {
        notes.want(json.isObject(), notes.at("hosts"), "It is no object");
        json.object(this::hosts);
      }
      case "websockets" -> json.object(this::host);
      case "unsafeForms" -> json.array(number -> form(notes.at("form " + number)));
      default -> {}
    }
  }

  /** Whether this is a file of the collector. */
  boolean found() {
    return collector;
  }

  private void page(boolean better) throws IOException {
    collector = true;
    if (better && Address.read(json.text()) instanceof Address address) {
      page = Optional.of(address);
    }
  }

  private void hosts(String kind) throws IOException {
    // Links lead to hosts that nobody talked to, and policies allow those nobody asked.
    if (!kind.equals("requests") && !kind.equals("beacons")) {
      return;
    }
    notes.showsRequests();
    json.object(party -> json.array(number -> host("https://" + json.text() + "/")));
  }

  private void host(String address) {
    if (hosts.size() < 20_000) {
      hosts.add(address.replaceFirst("^ws", "http"));
    }
  }

  private void form(String place) throws IOException {
    json.object(
        key -> {
          if (key.equals("action") && forms.size() < 1_000) {
            forms.add(new Form(json.text(), place));
          }
        });
  }

  /** Whether the page that was inspected belongs to the site. */
  boolean ofThisSite() {
    return page.isPresent() && scope.owns(page.get());
  }

  /** What was found, now that the page is known. */
  void conclude() {
    if (page.isEmpty()) {
      return;
    }
    notes.own();
    Address here = page.get();
    for (String host : hosts) {
      if (Address.read(host) instanceof Address to && !scope.owns(to)) {
        notes.see(
            notes.at("hosts"),
            "host " + to.host(),
            () -> Recorded.exchange(here, to, Link.Use.LOAD, List.of()));
      }
    }
    for (Form form : forms) {
      if (Address.read(form.action()) instanceof Address to) {
        notes.gap(
            form.place(),
            "A form on "
                + here.shown()
                + " would send to "
                + to.shown()
                + ", which is not encrypted; what it asks for is not told.",
            "Write 'https:' in its action.");
      }
    }
  }
}
