package dev.avow.browser;

import dev.avow.site.address.Address;
import dev.avow.site.crawl.Recorded;
import dev.avow.site.http.Body;
import dev.avow.site.http.FetchRequest;
import dev.avow.site.http.Fetcher;
import dev.avow.site.http.Headers;
import dev.avow.site.http.Response;
import dev.avow.site.http.SetCookie;
import dev.avow.site.http.Unreached;
import dev.avow.site.page.DrawnForm;
import dev.avow.site.page.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Fetches pages as before, and hands on each as a browser shows it when its scripts have run. What
 * to ask for, and how much, stays the crawl's to decide; the browser sees what the crawl fetched.
 */
public final class RenderingFetcher<T> implements Fetcher {

  /** What a witness of this kind is, in words. */
  public static final String KIND = "driven in this run";

  private final Fetcher fetcher;
  private final Window window;
  private final SiteScope scope;
  private final Notebook<T> notes;
  private final Set<Address> rendered = new TreeSet<>();

  RenderingFetcher(Fetcher fetcher, Window window, SiteScope scope, SightReader<T> reader) {
    this.fetcher = fetcher;
    this.window = window;
    this.scope = scope;
    this.notes = new Notebook<>(window.name(), reader);
  }

  /** Opens the window of a browser; a test's opens none. */
  @FunctionalInterface
  interface Opening {
    Window open() throws NoBrowser;
  }

  /** Over that fetcher, which is closed with it, by the Chromium of this machine. */
  public static <T> RenderingFetcher<T> over(
      Fetcher fetcher, SiteScope scope, SightReader<T> reader) throws NoBrowser {
    return over(fetcher, () -> open(List.of()), scope, reader);
  }

  static <T> RenderingFetcher<T> over(
      Fetcher fetcher, Opening browser, SiteScope scope, SightReader<T> reader) throws NoBrowser {
    try {
      return new RenderingFetcher<>(fetcher, browser.open(), scope, reader);
    } catch (NoBrowser e) {
      fetcher.close(); // nobody else has it any more
      throw e;
    }
  }

  /** The window of a browser with those further arguments. */
  static Window open(List<String> arguments) throws NoBrowser {
    try {
      return Chromium.start(arguments);
    } catch (NoClassDefFoundError missing) {
      throw new NoBrowser(
          "The library that drives a browser (selenium-chrome-driver) is not on the class path.",
          "Put the jars of Selenium on it as docs/evidence.md says, or give '--evidence'.");
    }
  }

  @Override
  public Response fetch(FetchRequest request) throws Unreached {
    Response response = fetcher.fetch(request);
    boolean page =
        request.wants() == FetchRequest.Wants.PAGE && response.status() == 200 && html(response);
    return page && response.partial() == null ? render(request, response) : response;
  }

  private static boolean html(Response response) {
    String type = response.headers().first("Content-Type").orElse("").toLowerCase(Locale.ROOT);
    return type.startsWith("text/html") || type.startsWith("application/xhtml+xml");
  }

  private synchronized Response render(FetchRequest request, Response response) {
    Address address = request.address();
    try {
      Window.View view = window.view(address);
      if (!(Address.read(view.ended()) instanceof Address end)
          || !end.origin().equals(address.origin())) {
        return unshown(address, "Its scripts led the browser to another site.", response);
      }
      if (!view.whole() || view.html().length() > request.most()) {
        return unshown(address, "What its scripts made of it is too long to be read.", response);
      }
      contacts(address, view.contacts());
      view.stored()
          .forEach(each -> notes.store(each.shelf(), each.name(), address.host(), address.shown()));
      notes.own();
      rendered.add(address);
      return new Response(
          response.status(),
          typed(response.headers()),
          Body.of(view.html()),
          null,
          "",
          response.served(),
          DrawnForm.all(response.body().text()));
    } catch (Window.Unshown e) {
      return unshown(address, e.sentence(), response);
    }
  }

  /** The page as it was served is better than none; that it was not rendered is told. */
  private Response unshown(Address address, String why, Response served) {
    notes.gap(
        address.shown(),
        "The browser could not show the page. " + why,
        "Look at it in a browser of yours, and give what it records with '--evidence'.");
    return served;
  }

  private void contacts(Address page, List<Window.Contact> contacts) {
    for (Window.Contact contact : contacts) {
      boolean ours =
          Address.read(contact.document()) instanceof Address document && scope.owns(document);
      String written = contact.address().replaceFirst("^ws(?=s?:)", "http");
      if (ours && Address.read(written) instanceof Address to && !scope.owns(to)) {
        Link.Use use = contact.type().equals("Ping") ? Link.Use.CONTACT : Link.Use.LOAD;
        notes.see(
            "rendered",
            "to " + page + " " + to.host(),
            () -> Recorded.exchange(page, to, use, List.of()));
      }
    }
  }

  private static Headers typed(Headers served) {
    List<Headers.Field> fields = new ArrayList<>();
    fields.add(new Headers.Field("Content-Type", "text/html; charset=utf-8"));
    served.fields().stream()
        .filter(field -> !field.name().equalsIgnoreCase("Content-Type"))
        .forEach(fields::add);
    return new Headers(fields);
  }

  /** The addresses whose pages were handed on as the browser showed them. */
  public synchronized Set<Address> rendered() {
    return new TreeSet<>(rendered);
  }

  /** What the browser saw besides the pages themselves. */
  public synchronized Witness<T> witness() {
    for (ToldCookie cookie : window.cookies()) {
      List<SetCookie> news = notes.news(cookie.set(scope));
      if (!news.isEmpty()) {
        notes.see(
            "rendered",
            "held " + cookie.domain() + " " + cookie.name(),
            () -> Recorded.exchange(scope.site(), scope.site(), Link.Use.MENTION, news));
      }
    }
    for (Shelf shelf : Shelf.values()) {
      notes.shows(shelf);
    }
    notes.showsRequests();
    return notes.witness(KIND);
  }

  @Override
  public void close() {
    window.close();
    fetcher.close();
  }
}
