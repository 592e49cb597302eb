package dev.avow.site.crawl;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import dev.avow.site.address.Address;
import dev.avow.site.http.Reason;
import dev.avow.site.http.Response;
import dev.avow.site.http.Unseen;
import dev.avow.site.page.Journey;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What one site's robots.txt allows (RFC 9309).
 *
 * @param sitemaps as its Sitemap lines have them
 * @param trouble why nothing of the site can be asked for, where no rule of its robots.txt says so;
 *     or null
 */
record Robots(
    SimpleRobotRules rules,
    List<String> sitemaps,
    CrawlCoverage.RobotsFacts facts,
    @Nullable Unseen trouble) {

  /** RFC 9309, 2.5 asks for at least 500 KiB. */
  static final long MOST_BYTES = 512 * 1024;

  /** RFC 9309, 2.3.1.2 asks for at least five. */
  static final int MOST_HOPS = 5;

  /** The product token of our user agent. */
  private static final String TOKEN = "avow";

  /** What any page of the site would have met as well; to blame it on robots.txt would mislead. */
  private static final Set<Reason> OF_THE_SITE =
      EnumSet.of(
          Reason.DNS,
          Reason.CONNECT_TIMEOUT,
          Reason.CONNECTION_REFUSED,
          Reason.EMPTY_REPLY,
          Reason.PRIVATE_ADDRESS,
          Reason.TLS_TIMEOUT,
          Reason.TLS_RESET,
          Reason.TLS_UNTRUSTED,
          Reason.TLS_EXPIRED,
          Reason.TLS_HOST,
          Reason.TLS_HANDSHAKE);

  /** A dollar ends a path only where it is the last of it; the library knows no other. */
  private static final Pattern INNER_DOLLAR = Pattern.compile("\\$(?=[^\\s#])");

  /** Nobody asked. */
  static Robots ignored(String site) {
    return allowed(site, "robots.txt was not asked for: the crawl was told to ignore it.");
  }

  /** What is heard of it by who ignores what it forbids: where the sitemaps are. */
  static Robots heard(String site, Journey journey) {
    List<String> sitemaps = of(site, journey).sitemaps;
    String detail =
        sitemaps.isEmpty()
            ? "robots.txt is ignored, as the crawl was told; it names no sitemap."
            : "robots.txt is ignored, as the crawl was told, but for the sitemaps it names.";
    return new Robots(
        new SimpleRobotRules(RobotRulesMode.ALLOW_ALL),
        sitemaps,
        new CrawlCoverage.RobotsFacts(site, false, detail),
        null);
  }

  static Robots of(String site, Journey journey) {
    Response response = journey.response();
    if (response == null) {
      Unseen unseen = journey.unseen();
      Reason reason = unseen == null ? Reason.INTERNAL : unseen.reason();
      if (reason == Reason.REDIRECT_LOOP || reason == Reason.REDIRECT_LIMIT) {
        return allowed(site, "robots.txt redirects without end, so nothing is forbidden.");
      }
      Unseen trouble = unseen != null && OF_THE_SITE.contains(reason) ? unseen : null;
      return closed(
          site, "robots.txt could not be had (" + reason.word() + ")", journey.address(), trouble);
    }
    int status = response.status();
    if (status >= 500) {
      return closed(site, "robots.txt answered with status " + status, journey.address(), null);
    }
    if (status >= 300) {
      return allowed(site, "There is no robots.txt (status " + status + ").");
    }
    return parsed(site, response);
  }

  private static Robots parsed(String site, Response response) {
    String file = new String(response.body().toArray(), StandardCharsets.ISO_8859_1);
    SimpleRobotRules rules =
        new SimpleRobotRulesParser(Long.MAX_VALUE, SimpleRobotRulesParser.DEFAULT_MAX_WARNINGS)
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
    return new Robots(
        rules, rules.getSitemaps(), new CrawlCoverage.RobotsFacts(site, closed, detail), null);
  }

  boolean allows(Address address) {
    return rules.isAllowed(address.toString());
  }

  /** Why the address is not asked for. */
  Unseen against(Address address) {
    if (trouble != null) {
      return new Unseen(address, trouble.reason(), trouble.detail(), false);
    }
    String detail = "robots.txt forbids it. If the site is yours, use --own.";
    return new Unseen(address, Reason.ROBOTS, detail, false);
  }

  /** How long it asks to wait between requests; zero when it does not say. */
  Duration delay() {
    return Duration.ofMillis(Math.max(0, rules.getCrawlDelay()));
  }

  /** The same, told when the pause that is kept is shorter than the one it asks for. */
  Robots granting(Duration kept) {
    if (kept.compareTo(delay()) >= 0) {
      return this;
    }
    String cut =
        " It asks for "
            + seconds(delay())
            + " s between two requests; "
            + (kept.isZero() ? "on one's own site none are kept." : seconds(kept) + " s are kept.");
    CrawlCoverage.RobotsFacts told =
        new CrawlCoverage.RobotsFacts(facts.site(), facts.closed(), facts.detail() + cut);
    return new Robots(rules, sitemaps, told, trouble);
  }

  private static String seconds(Duration time) {
    return BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros().toPlainString();
  }

  private static Robots allowed(String site, String detail) {
    return new Robots(
        new SimpleRobotRules(RobotRulesMode.ALLOW_ALL),
        List.of(),
        new CrawlCoverage.RobotsFacts(site, false, detail),
        null);
  }

  /** Nobody wrote a rule, so what is told of each page is what came in the place of the rules. */
  private static Robots closed(String site, String why, Address file, @Nullable Unseen ofTheSite) {
    String detail =
        why + ", which closes the site to crawlers (RFC 9309, 2.3.1.4). If it is yours, use --own.";
    Unseen trouble = ofTheSite == null ? new Unseen(file, Reason.ROBOTS, detail, false) : ofTheSite;
    return new Robots(
        new SimpleRobotRules(RobotRulesMode.ALLOW_NONE),
        List.of(),
        new CrawlCoverage.RobotsFacts(site, true, detail),
        trouble);
  }
}
