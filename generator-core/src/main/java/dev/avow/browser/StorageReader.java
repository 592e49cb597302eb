package dev.avow.browser;

import dev.avow.site.address.Address;
import dev.avow.site.address.Reference;
import dev.avow.site.crawl.Recorded;
import dev.avow.site.http.SetCookie;
import dev.avow.site.page.Link;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What browsers store, as Playwright (storage state) and the website evidence collector write it
 * down. Names are taken; values are passed over.
 */
final class StorageReader<T> {

  private final Json json;
  private final SiteScope scope;
  private final Notebook<T> notes;

  StorageReader(Json json, SiteScope scope, Notebook<T> notes) {
    this.json = json;
    this.scope = scope;
    this.notes = notes;
  }

  /** An array of cookies with their attributes. */
  void cookies() throws IOException {
    notes.want(json.isArray(), notes.at("cookies"), "It is no list");
    if (!json.isArray()) {
      return;
    }
    notes.shows(Shelf.COOKIE);
    json.array(number -> cookie(ToldCookie.read(json), notes.at("cookie " + number)));
  }

  private void cookie(ToldCookie cookie, String place) {
    Optional<Address> host = scope.host(cookie.domain());
    notes.want(
        cookie.named() && host.isPresent(), place, "It is no cookie with its name and its domain");
    if (cookie.name().isBlank() || host.isEmpty()) {
      return;
    }
    count(host.get());
    List<SetCookie> news = notes.news(cookie.set(scope));
    if (!news.isEmpty()) {
      notes.see(
          place,
          place,
          () -> Recorded.exchange(scope.site(), scope.site(), Link.Use.MENTION, news));
    }
  }

  /** Playwright's array of origins, each with what its pages stored. */
  void origins() throws IOException {
    notes.want(json.isArray(), notes.at("origins"), "It is no list");
    if (!json.isArray()) {
      return;
    }
    notes.shows(Shelf.LOCAL_STORAGE);
    json.array(number -> origin("origin " + number));
  }

  private void origin(String part) throws IOException {
    // The origin may stand before or after its items, so they wait for it.
    List<Stored> found = new ArrayList<>();
    String[] origin = {""};
    json.object(
        key -> {
          switch (key) {
            case "origin" -> origin[0] = json.text();
            case "localStorage" -> items(found, Shelf.LOCAL_STORAGE, part + ", local storage ");
            case "sessionStorage" ->
                items(found, Shelf.SESSION_STORAGE, part + ", session storage ");
            case "indexedDB" -> items(found, Shelf.INDEXED_DB, part + ", database ");
            default -> {}
          }
        });
    Reference owner = Address.read(origin[0]);
    notes.want(
        owner instanceof Address || Notebook.elsewhere(origin[0]),
        notes.at(part),
        "It does not say by its address whose it is");
    if (owner instanceof Address address) {
      count(address);
      found.forEach(item -> notes.store(item.shelf(), item.name(), address.host(), item.place()));
    }
  }

  private void items(List<Stored> found, Shelf shelf, String part) throws IOException {
    if (json.isArray()) {
      notes.shows(shelf);
    }
    notes.want(json.isArray(), notes.at(part.strip()), "It is no list");
    json.array(number -> item(found, shelf, notes.at(part + number)));
  }

  private void item(List<Stored> found, Shelf shelf, String place) throws IOException {
    boolean[] named = {false};
    json.object(
        key -> {
          if (key.equals("name")) {
            named[0] = json.isText();
            if (found.size() < 10_000) {
              found.add(new Stored(shelf, json.text(), "", place));
            }
          }
        });
    notes.want(named[0], place, "It has no name");
  }

  /** The collector's map of origins, each a map of keys. */
  void keys(Shelf shelf, String part) throws IOException {
    notes.want(json.isObject(), notes.at(part), "It is no object");
    if (!json.isObject()) {
      return;
    }
    notes.shows(shelf);
    json.object(
        origin -> {
          if (!(Address.read(origin) instanceof Address address)) {
            return;
          }
          count(address);
          int[] number = {0};
          json.object(
              key ->
                  notes.store(
                      shelf,
                      key,
                      address.host(),
                      notes.at(part + " of " + address.host() + ", key " + ++number[0])));
        });
  }

  private void count(Address address) {
    if (scope.owns(address)) {
      notes.own();
    } else {
      notes.other();
    }
  }
}
