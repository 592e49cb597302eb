package dev.avow.site;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What one site's robots.txt allows (RFC 9309).
 *
 * @param sitemaps as its Sitemap lines have them
 */
record Robots(SimpleRobotRules rules, List<String> sitemaps, Coverage.RobotsFacts facts) {

  /** RFC 9309, 2.5 asks for at least 500 KiB. */
  static final long MOST_BYTES = 512 * 1024;

  /** RFC 9309, 2.3.1.2 asks for at least five. */
  static final int MOST_HOPS = 5;

  /** The product token of our user agent. */
  private static final String TOKEN = "avow";

  /** A dollar ends a path only where it is the last of it; the library knows no other. */
  private static final Pattern INNER_DOLLAR = Pattern.compile("\\$(?=[^\\s#])");

  /** Nobody asked. */
  static Robots ignored(String site) {
    return allowed(site, "robots.txt was not asked for: the crawl was told to ignore it.");
  }

  static Robots of(String site, Journey journey) {
    Response response = journey.response();
    if (response == null) {
      Unseen unseen = journey.unseen();
      Reason reason = unseen == null ? Reason.INTERNAL : unseen.reason();
      if (reason == Reason.REDIRECT_LOOP || reason == Reason.REDIRECT_LIMIT) {
        return allowed(site, "robots.txt redirects without end, so nothing is forbidden.");
      }
      return closed(site, "robots.txt could not be had (" + reason.word() + ")");
    }
    int status = response.status();
    if (status >= 500) {
      return closed(site, "robots.txt answered with status " + status);
    }
    if (status >= 300) {
      return allowed(site, "There is no robots.txt (status " + status + ").");
    }
    return parsed(site, response);
  }

  private static Robots parsed(String site, Response response) {
    String file = new String(response.body().toArray(), StandardCharsets.ISO_8859_1);
    SimpleRobotRules rules =
        new SimpleRobotRulesParser()
            .parseContent(
                "http://" + site + "/robots.txt",
                INNER_DOLLAR.matcher(file).replaceAll("%24").getBytes(StandardCharsets.ISO_8859_1),
                "text/plain",
                List.of(TOKEN));
    boolean closed = rules.isAllowNone() || !rules.isAllowed("http://" + site + "/");
    String detail =
        closed
            ? "robots.txt closes the site to this crawl. If it is yours, use --own."
            : "robots.txt was read and is obeyed.";
    return new Robots(rules, rules.getSitemaps(), new Coverage.RobotsFacts(site, closed, detail));
  }

  boolean allows(Address address) {
    return rules.isAllowed(address.toString());
  }

  /** How long it asks to wait between requests; zero when it does not say. */
  Duration delay() {
    return Duration.ofMillis(Math.max(0, rules.getCrawlDelay()));
  }

  private static Robots allowed(String site, String detail) {
    return new Robots(
        new SimpleRobotRules(RobotRulesMode.ALLOW_ALL),
        List.of(),
        new Coverage.RobotsFacts(site, false, detail));
  }

  private static Robots closed(String site, String why) {
    return new Robots(
        new SimpleRobotRules(RobotRulesMode.ALLOW_NONE),
        List.of(),
        new Coverage.RobotsFacts(
            site,
            true,
            why
                + ", which closes the site to crawlers (RFC 9309, 2.3.1.4). If it is yours, use"
                + " --own."));
  }
}
