package dev.avow.site.crawl;

import dev.avow.site.address.Address;
import dev.avow.site.http.Body;
import dev.avow.site.http.Headers;
import dev.avow.site.http.Response;
import dev.avow.site.http.SetCookie;
import dev.avow.site.page.CssLinks;
import dev.avow.site.page.Journey;
import dev.avow.site.page.Link;
import dev.avow.site.page.Page;
import dev.avow.site.page.PageParser;
import dev.avow.site.plan.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Pages out of what somebody else's browser wrote down. Nobody asked a server here: headers and
 * redirects of such a page are "not asked", never "absent".
 */
public final class Recorded {

  /** What the element of a link is called that stands in a style sheet. */
  public static final String SHEET = "stylesheet";

  private Recorded() {}

  /** A document as the browser received it, or as it stood there when its scripts had run. */
  public static Page document(
      Address address, int status, Headers headers, String html, List<SetCookie> cookies) {
    List<Headers.Field> fields = new ArrayList<>();
    fields.add(new Headers.Field("Content-Type", "text/html; charset=utf-8"));
    headers.fields().stream()
        .filter(field -> !field.name().equalsIgnoreCase("Content-Type"))
        .forEach(fields::add);
    Response response = new Response(status, new Headers(fields), Body.of(html), null, "", false);
    Journey journey = new Journey(address, List.of(), cookies, response, null);
    return PageParser.of(journey, response, Limits.DEFAULT);
  }

  /** One request that a page made the browser send: whom it reached, and what that set. */
  public static Page exchange(Address page, Address to, Link.Use use, List<SetCookie> cookies) {
    Page empty = document(page, 200, Headers.NONE, "", cookies);
    Element request = new Element("request");
    return with(empty, List.of(new Link(request, "url", to.toString(), use, page)));
  }

  /** The page that a probe found; empty when none came. */
  public static Optional<Page> page(Journey journey) {
    Response response = journey.response();
    return response == null || response.status() != 200
        ? Optional.empty()
        : Optional.of(PageParser.of(journey, response, Limits.DEFAULT));
  }

  /** What a style sheet makes browsers load; empty when none came. */
  public static Optional<Page> sheet(Journey journey) {
    Response response = journey.response();
    if (response == null || response.status() != 200) {
      return Optional.empty();
    }
    Address at = journey.address();
    Page empty = document(at, 200, Headers.NONE, "", List.of());
    Element sheet = new Element(SHEET);
    String rules = response.body().text();
    Set<String> imported = CssLinks.imported(rules);
    return Optional.of(
        with(
            empty,
            CssLinks.of(rules).stream()
                .map(
                    written -> {
                      String place = imported.contains(written) ? Link.IMPORT : "#text";
                      return new Link(sheet, place, written, Link.Use.LOAD, at);
                    })
                .toList()));
  }

  /**
   * Data that a page sent, as the form it amounts to.
   *
   * @param method as HTTP has it
   * @param names what the data were called
   */
  public static Page sent(Address page, Address to, String method, List<String> names) {
    Page empty = document(page, 200, Headers.NONE, "", List.of());
    Document document = empty.document();
    Element form = document.body().appendElement("form");
    form.attr("method", method).attr("action", to.toString());
    for (String name : names) {
      form.appendElement("input").attr("name", name);
    }
    form.appendElement("button").attr("type", "submit");
    return with(empty, List.of(new Link(form, "action", to.toString(), Link.Use.SEND, page)));
  }

  private static Page with(Page page, List<Link> links) {
    return new Page(
        page.requested(),
        page.address(),
        page.base(),
        page.hops(),
        page.status(),
        page.headers(),
        page.cookies(),
        page.served(),
        page.document(),
        links,
        page.frames(),
        page.styles(),
        page.partial());
  }
}
