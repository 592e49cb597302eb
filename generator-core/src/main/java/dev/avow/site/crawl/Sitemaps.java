package dev.avow.site.crawl;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import dev.avow.site.address.Address;
import dev.avow.site.address.PageKeys;
import dev.avow.site.http.Reason;
import dev.avow.site.http.Response;
import dev.avow.site.http.Unseen;
import dev.avow.site.page.Journey;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Reads sitemaps under the same limits and rules as pages. */
final class Sitemaps {

  /** Files of one site; an index of indexes has no end. */
  private static final int MOST_FILES = 20;

  private final Function<Address, Journey> fetch;
  private final Predicate<Address> wanted;
  private final int most;
  private final Set<Address> listed = new LinkedHashSet<>();
  private final List<CrawlCoverage.SitemapFacts> facts = new ArrayList<>();
  private final List<Unseen> unseen = new ArrayList<>();

  /** Takes up to {@code most} of the wanted addresses, by way of {@code fetch}. */
  Sitemaps(Function<Address, Journey> fetch, Predicate<Address> wanted, int most) {
    this.fetch = fetch;
    this.wanted = wanted;
    this.most = most;
  }

  /** The addresses listed, sorted, so that the order of files does not matter. */
  List<Address> listed() {
    return listed.stream().sorted().toList();
  }

  List<CrawlCoverage.SitemapFacts> facts() {
    return facts;
  }

  /** Those that could not be read though somebody said that they are there, in order. */
  List<Unseen> unseen() {
    return unseen;
  }

  /**
   * Reads them, and those they lead to.
   *
   * @param guessed whether nobody named the starts: one that is not there is not missed
   */
  void read(List<Address> starts, boolean guessed) {
    Deque<Address> waiting = new ArrayDeque<>(starts);
    Set<Address> seen = new LinkedHashSet<>(starts);
    int files = 0;
    while (!waiting.isEmpty()) {
      Address next = waiting.remove();
      if (files++ == MOST_FILES) {
        facts.add(
            new CrawlCoverage.SitemapFacts(
                next, 0, "More than 20 sitemaps; the rest was not read."));
        miss(next, "There are more than " + MOST_FILES + " sitemaps, and the rest was not read");
        return;
      }
      for (Address child : one(next, guessed && starts.contains(next))) {
        if (seen.add(child)) {
          waiting.add(child);
        }
      }
    }
  }

  private void miss(Address sitemap, String why) {
    String detail = why + ", so pages that only sitemaps name were not seen.";
    unseen.add(new Unseen(sitemap, Reason.SITEMAP, detail, false));
  }

  private List<Address> one(Address address, boolean guessed) {
    Journey journey = fetch.apply(address);
    Response response = journey.response();
    Unseen trouble = journey.unseen();
    if (response == null || response.status() != 200) {
      int status = response == null ? 0 : response.status();
      String why = trouble == null ? "There is none (status " + status + ")." : trouble.detail();
      facts.add(new CrawlCoverage.SitemapFacts(address, 0, why));
      // A foreign one was not to be asked for, and one that is not there names nothing.
      boolean left = trouble != null && trouble.reason() == Reason.OFF_SITE;
      if (!guessed && !left && status != 404 && status != 410) {
        miss(
            address,
            trouble == null
                ? "The sitemap answered with status " + status
                : "The sitemap could not be had (" + trouble.reason().word() + ")");
      }
      return List.of();
    }
    try {
      SiteMapParser parser = new SiteMapParser(false, true);
      AbstractSiteMap map = parser.parseSiteMap(response.body().toArray(), url(address));
      if (map instanceof SiteMapIndex index) {
        List<Address> children = new ArrayList<>();
        for (AbstractSiteMap child : index.getSitemaps()) {
          if (Address.read(child.getUrl().toString()) instanceof Address found) {
            children.add(found);
          }
        }
        facts.add(
            new CrawlCoverage.SitemapFacts(address, children.size(), "An index of sitemaps."));
        return children;
      }
      int count = 0;
      boolean all = true;
      for (SiteMapURL entry : ((SiteMap) map).getSiteMapUrls()) {
        if (Address.read(entry.getUrl().toString()) instanceof Address page) {
          count++;
          all &= take(PageKeys.canonical(page));
        }
      }
      facts.add(new CrawlCoverage.SitemapFacts(address, count, read(response, all)));
      if (!response.partialDetail().isEmpty()) {
        miss(address, "The sitemap was read in part");
      } else if (!all) {
        miss(address, "The sitemap was read up to " + most + " addresses");
      }
    } catch (UnknownFormatException | IOException | RuntimeException broken) {
      facts.add(
          new CrawlCoverage.SitemapFacts(address, 0, "It is not a sitemap that can be read."));
      if (!guessed) {
        miss(address, "The sitemap is none that can be read");
      }
    }
    return List.of();
  }

  /** Whether nothing was left out: what nobody wants takes no place from what is wanted. */
  private boolean take(Address page) {
    if (!wanted.test(page) || listed.contains(page)) {
      return true;
    }
    return listed.size() < most && listed.add(page);
  }

  private String read(Response response, boolean all) {
    String broken = response.partialDetail();
    if (!broken.isEmpty()) {
      return "Read in part. " + broken;
    }
    return all ? "Read." : "Read up to " + most + " addresses; the rest was left out.";
  }

  @SuppressWarnings("deprecation") // the constructor is deprecated from JDK 20 on
  private static URL url(Address address) throws MalformedURLException {
    return new URL(address.toString());
  }
}
