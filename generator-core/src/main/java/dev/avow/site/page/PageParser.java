package dev.avow.site.page;

import dev.avow.site.address.Address;
import dev.avow.site.http.Body;
import dev.avow.site.http.Headers;
import dev.avow.site.http.Reason;
import dev.avow.site.http.Response;
import dev.avow.site.http.Unseen;
import dev.avow.site.plan.Limit;
import dev.avow.site.plan.Limits;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;

/** Turns a response into the page that checks look at. */
public final class PageParser {

  private PageParser() {}

  /** A page as a test or a folder has it: nothing on the way, nothing missing. */
  public static Page of(Address address, String html) {
    Response response =
        Response.of(200, Headers.of("Content-Type", "text/html; charset=utf-8"), Body.of(html));
    Journey journey = new Journey(address, List.of(), List.of(), response, null);
    return of(journey, response, Limits.DEFAULT);
  }

  public static Page of(Journey journey, Response response, Limits limits) {
    Address address = journey.address();
    Tree tree = Tree.of(response, address);
    Document document = tree.document();
    if (response.drawn()) {
      DrawnForm.mark(document);
    }
    LinkCollector.Harvest harvest = LinkCollector.of(document, address, limits.links());
    List<Link> links = new ArrayList<>(harvest.links());
    response
        .headers()
        .first("Refresh")
        .map(Refresh::address)
        .ifPresent(to -> links.add(new Link(document, "Refresh", to, Link.Use.NAVIGATE, address)));
    links.addAll(LinkHeader.of(response.headers(), document, address));
    return new Page(
        journey.requested(),
        address,
        harvest.base(),
        journey.hops(),
        response.status(),
        response.headers(),
        journey.cookies(),
        response.served(),
        document,
        links,
        harvest.frames(),
        harvest.styles(),
        partial(address, response, tree, harvest, limits));
  }

  private static List<Unseen> partial(
      Address address, Response response, Tree tree, LinkCollector.Harvest harvest, Limits limits) {
    List<Unseen> partial = new ArrayList<>();
    if (response.partial() != null) {
      partial.add(new Unseen(address, response.partial(), response.partialDetail(), false));
    }
    if (!tree.whole()) {
      String detail =
          "The page has more than " + Tree.MOST_NODES + " elements; the rest was not read.";
      partial.add(new Unseen(address, Reason.TOO_MANY_NODES, detail, false));
    }
    if (harvest.leftOut() > 0) {
      String detail =
          "The page has "
              + harvest.leftOut()
              + " more addresses than the "
              + limits.links()
              + " that are read. Raise --"
              + Limit.LINKS.option()
              + ".";
      partial.add(new Unseen(address, Reason.TOO_MANY_LINKS, detail, false));
    }
    if (harvest.silent()) {
      String detail = "The page shows nothing until its scripts run, which this crawl does not do.";
      partial.add(new Unseen(address, Reason.NEEDS_SCRIPT, detail, false));
    }
    return partial;
  }
}
