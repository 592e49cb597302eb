package dev.avow.site.crawl;

import dev.avow.site.address.Address;
import dev.avow.site.http.Body;
import dev.avow.site.http.FetchRequest;
import dev.avow.site.http.Fetcher;
import dev.avow.site.http.Headers;
import dev.avow.site.http.Response;
import dev.avow.site.http.Unreached;
import dev.avow.site.page.Page;
import dev.avow.site.plan.CrawlPlan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A site that is a map: what tests of the crawl answer from. */
public final class MapFetcher implements Fetcher {

  private final Map<String, Response> answers = new LinkedHashMap<>();
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

  public MapFetcher page(String address, String html) {
    return answer(address, 200, html, "Content-Type", "text/html");
  }

  MapFetcher file(String address, String text) {
    return answer(address, 200, text, "Content-Type", "text/plain");
  }

  MapFetcher redirect(String address, String to) {
    return answer(address, 302, "", "Location", to);
  }

  public MapFetcher answer(String address, int status, String body, String... headers) {
    answers.put(address, Response.of(status, Headers.of(headers), Body.of(body)));
    return this;
  }

  @Override
  public Response fetch(FetchRequest request) throws Unreached {
    String address = request.address().toString();
    asked.add(address);
    Response answer = answers.get(address);
    return answer != null ? answer : Response.of(404, Headers.NONE, Body.NONE);
  }

  /** Everything asked for, robots.txt and sitemaps left out. */
  List<String> asked() {
    return asked.stream()
        .filter(address -> !address.endsWith("/robots.txt") && !address.endsWith("/sitemap.xml"))
        .toList();
  }

  long count(String address) {
    return asked.stream().filter(address::equals).count();
  }

  public CrawlCoverage crawl(CrawlPlan plan) {
    return new Crawl(plan, this).read(Page::address).coverage();
  }

  /** The paths of the pages that were read. */
  public static List<String> paths(CrawlCoverage coverage) {
    return coverage.pages().stream().map(Address::path).toList();
  }
}
