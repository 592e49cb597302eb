package dev.avow;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Which site to look at, and how.
 *
 * @param site an address, or a folder to be taken as the declared site; empty when no site is
 *     looked at
 * @param as the public address by which a copy of the site is judged, if it is a copy
 * @param reach how it is come by
 * @param bounds how much of it to look at, at most
 * @param resume the state file by which a crawl that was broken off goes on, if there is to be one
 * @param browsers what browsers may tell besides
 * @param probing what to ask for beside the pages
 */
public record SiteRequest(
    String site,
    Optional<String> as,
    SiteReach reach,
    Bounds bounds,
    Optional<Path> resume,
    Browsers browsers,
    Probing probing) {

  /** The site with the limits that fit most. */
  public static SiteRequest of(String site) {
    return new SiteRequest(
        site,
        Optional.empty(),
        SiteReach.DEFAULT,
        Bounds.DEFAULT,
        Optional.empty(),
        Browsers.NONE,
        Probing.NONE);
  }

  /** Whether that is an address; anything else is the name of a folder. */
  public static boolean isAddress(String site) {
    return site.strip().matches("(?i)https?://.*");
  }

  /** Whether no site is looked at, but messages alone. */
  boolean none() {
    return site.isEmpty();
  }

  /** The same look at another site. */
  public SiteRequest at(String other) {
    return new SiteRequest(other, as, reach, bounds, resume, browsers, probing);
  }

  /** The same, judged as if the site stood at that address. */
  public SiteRequest as(Optional<String> home) {
    return new SiteRequest(site, home, reach, bounds, resume, browsers, probing);
  }

  /** The same, come by in another way. */
  public SiteRequest by(SiteReach way) {
    return new SiteRequest(site, as, way, bounds, resume, browsers, probing);
  }

  /** The same, within other bounds. */
  public SiteRequest within(Bounds others) {
    return new SiteRequest(site, as, reach, others, resume, browsers, probing);
  }

  /** The same, in such a way that it can go on when it is broken off. */
  public SiteRequest resuming(Optional<Path> state) {
    return new SiteRequest(site, as, reach, bounds, state, browsers, probing);
  }

  /** The same, with what browsers may tell besides. */
  public SiteRequest with(Browsers others) {
    return new SiteRequest(site, as, reach, bounds, resume, others, probing);
  }

  /** The same, asking for that beside the pages. */
  public SiteRequest probing(Probing wish) {
    return new SiteRequest(site, as, reach, bounds, resume, browsers, wish);
  }

  /** The same, with what opens the site. */
  public SiteRequest opening(SiteKeys keys) {
    return by(reach.opening(keys));
  }

  /**
   * How much of a site to look at, at most; what lies beyond is told, never taken for sound.
   *
   * @param pages pages to fetch
   * @param depth clicks from the start
   * @param time for the whole look
   * @param bytes of one page
   * @param links taken from one page
   * @param queries addresses that differ in nothing but their query
   * @param sameBody pages with one and the same text
   * @param robots whether robots.txt is obeyed
   */
  public record Bounds(
      int pages,
      int depth,
      Duration time,
      int bytes,
      int links,
      int queries,
      int sameBody,
      boolean robots) {

    // What every front end says of them, and takes unless somebody says otherwise.
    public static final int PAGES = 500;
    public static final int DEPTH = 10;
    public static final int SECONDS = 600;
    public static final int BYTES = 10 << 20;
    public static final int LINKS = 10_000;
    public static final int QUERIES = 50;
    public static final int SAME_BODY = 20;

    public static final Bounds DEFAULT =
        new Bounds(
            PAGES, DEPTH, Duration.ofSeconds(SECONDS), BYTES, LINKS, QUERIES, SAME_BODY, true);

    public Bounds withPages(int most) {
      return new Bounds(most, depth, time, bytes, links, queries, sameBody, robots);
    }
  }

  /**
   * What browsers may tell of a site besides the crawl.
   *
   * @param evidence files that browsers and their tools wrote
   * @param rendered whether the browser of this machine is to show each page that is fetched
   */
  public record Browsers(List<Path> evidence, boolean rendered) {

    public static final Browsers NONE = new Browsers(List.of());

    public Browsers(List<Path> evidence) {
      this(evidence, false);
    }

    public Browsers {
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * What is asked for beside the pages only when somebody wishes it.
   *
   * @param files whether own hosts are asked for files of those who run them, such as /.env
   * @param names whether DNS is asked about hosts and mail addresses
   * @param dns the server to ask, as host or host:port; empty for whom this machine asks
   */
  public record Probing(boolean files, boolean names, String dns) {

    public static final Probing NONE = new Probing(false, false, "");
  }
}
