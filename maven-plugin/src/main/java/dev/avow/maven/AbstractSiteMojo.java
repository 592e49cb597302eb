package dev.avow.maven;

import dev.avow.SiteKeys;
import dev.avow.SiteReach;
import dev.avow.SiteRequest;
import dev.avow.Whole;
import java.io.File;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Component;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;

/** A goal that looks at a site: which one, how far, and with what opens it. */
abstract class AbstractSiteMojo extends AbstractAvowMojo {

  /**
   * The site: a folder that holds its files (no connection is opened), or an address such as <code>
   * https://shop.example/</code>.
   */
  @Parameter(property = "avow.site")
  protected String site = "";

  /**
   * The public address of the site, when <code>site</code> is a folder, or a copy such as a staging
   * server: then nothing is asked of the public one.
   */
  @Parameter(property = "avow.as")
  private @Nullable String as;

  /**
   * Whether the site at the address is yours: then it is fetched without pauses. A folder and this
   * machine are yours anyway.
   */
  @Parameter(property = "avow.own", defaultValue = "false")
  private boolean own;

  /** Certificate authorities to trust besides Java's, as a PEM file; for a staging server. */
  @Parameter(property = "avow.ca")
  private @Nullable File ca;

  /** How many pages to fetch at most. A site with more is reported as incomplete. */
  @Parameter(property = "avow.maxPages", defaultValue = "" + SiteRequest.Bounds.PAGES)
  private int maxPages = SiteRequest.Bounds.PAGES;

  /** How many clicks to go from the start at most. */
  @Parameter(property = "avow.maxDepth", defaultValue = "" + SiteRequest.Bounds.DEPTH)
  private int maxDepth = SiteRequest.Bounds.DEPTH;

  /** How long to look in all, in seconds. */
  @Parameter(property = "avow.maxTime", defaultValue = "" + SiteRequest.Bounds.SECONDS)
  private int maxTime = SiteRequest.Bounds.SECONDS;

  /** How many bytes of one page to read at most. */
  @Parameter(property = "avow.maxBytes", defaultValue = "" + SiteRequest.Bounds.BYTES)
  private int maxBytes = SiteRequest.Bounds.BYTES;

  /** How many links of one page to follow at most. */
  @Parameter(property = "avow.maxLinks", defaultValue = "" + SiteRequest.Bounds.LINKS)
  private int maxLinks = SiteRequest.Bounds.LINKS;

  /** How many addresses that differ in their query alone to fetch at most. */
  @Parameter(property = "avow.maxQueries", defaultValue = "" + SiteRequest.Bounds.QUERIES)
  private int maxQueries = SiteRequest.Bounds.QUERIES;

  /** How many pages with one and the same text to follow at most. */
  @Parameter(property = "avow.maxSameBody", defaultValue = "" + SiteRequest.Bounds.SAME_BODY)
  private int maxSameBody = SiteRequest.Bounds.SAME_BODY;

  /** Whether to look also where the robots.txt of a site that is yours sends crawlers away. */
  @Parameter(property = "avow.ignoreRobots", defaultValue = "false")
  private boolean ignoreRobots;

  /** How many requests may be under way at once, on a site that is yours. */
  @Parameter(property = "avow.connections", defaultValue = "" + SiteReach.CONNECTIONS)
  private int connections = SiteReach.CONNECTIONS;

  /** How long one page may take in all, in seconds. */
  @Parameter(property = "avow.timeout", defaultValue = "" + SiteReach.SECONDS)
  private int timeout = SiteReach.SECONDS;

  /**
   * The ids of servers in the settings whose user name and password open the site; an id is the
   * host they are for. A server with a password alone has a token. Without any, the environment is
   * asked: <code>AVOW_USER</code> and <code>AVOW_PASSWORD</code>, <code>AVOW_TOKEN</code>, <code>
   * AVOW_COOKIE</code>, <code>AVOW_HEADER</code>.
   */
  @Parameter(property = "avow.servers")
  private List<String> servers = List.of();

  @SuppressWarnings("deprecation") // its successor is not known to every Maven 3.8
  @Component
  private @Nullable SettingsDecrypter decrypter;

  /**
   * Files that a browser wrote while it used the site: a HAR, a storage state of Playwright, or an
   * inspection.json of the website evidence collector. What scripts set, load and ask is judged
   * with what the pages show.
   */
  @Parameter(property = "avow.evidence")
  private List<File> evidence = List.of();

  /**
   * How to look at the site that was named.
   *
   * @throws MojoExecutionException if it cannot be looked at now
   */
  final SiteRequest siteRequest() throws MojoExecutionException {
    boolean address = SiteRequest.isAddress(site);
    if (address && session != null && session.isOffline()) {
      throw new MojoExecutionException(
          "The site at an address cannot be looked at offline. Run without -o, or set <site> to"
              + " its folder.");
    }
    Optional<Settings> settings =
        Optional.ofNullable(session).filter(s -> address).map(MavenSession::getSettings);
    SiteKeys keys =
        servers.isEmpty() || !address // a folder is open
            ? SiteKeys.of(System.getenv(), "", site)
            : SettingsKeys.of(servers, settings, Optional.ofNullable(decrypter));
    if (!keys.fault().isEmpty()) {
      throw new MojoExecutionException(keys.fault());
    }
    SiteReach reach =
        new SiteReach(
            own,
            count("connections", connections),
            Duration.ofSeconds(count("timeout", timeout)),
            Optional.ofNullable(ca).map(File::toPath));
    return SiteRequest.of(site.strip())
        .by(
            reach.through(
                settings.flatMap(
                    all -> SettingsKeys.proxy(all, site, Optional.ofNullable(decrypter)))))
        .within(bounds())
        .with(new SiteRequest.Browsers(evidence.stream().map(File::toPath).toList()))
        .opening(keys)
        .as(Optional.ofNullable(as));
  }

  private SiteRequest.Bounds bounds() throws MojoExecutionException {
    return new SiteRequest.Bounds(
        count("maxPages", maxPages),
        count("maxDepth", maxDepth),
        Duration.ofSeconds(count("maxTime", maxTime)),
        count("maxBytes", maxBytes),
        count("maxLinks", maxLinks),
        count("maxQueries", maxQueries),
        count("maxSameBody", maxSameBody),
        !ignoreRobots);
  }

  private static int count(String parameter, int given) throws MojoExecutionException {
    return whole(Whole.COUNT, parameter, given);
  }
}
