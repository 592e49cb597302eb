import edu.uci.ics.crawler4j.crawler.CrawlConfig;
import edu.uci.ics.crawler4j.crawler.CrawlController;
import edu.uci.ics.crawler4j.crawler.Page;
import edu.uci.ics.crawler4j.crawler.WebCrawler;
import edu.uci.ics.crawler4j.fetcher.PageFetcher;
import edu.uci.ics.crawler4j.robotstxt.RobotstxtConfig;
import edu.uci.ics.crawler4j.robotstxt.RobotstxtServer;
import edu.uci.ics.crawler4j.url.WebURL;

/**
 * Crawls a site by crawler4j without pauses and prints the dead links: {@code Crawler4jRun HOME},
 * in an empty folder that it fills.
 */
public final class Crawler4jRun {

  private static final int THREADS = 8;

  private Crawler4jRun() {}

  public static void main(String[] arguments) throws Exception {
    String home = arguments[0];
    CrawlConfig config = new CrawlConfig();
    config.setCrawlStorageFolder("crawler4j");
    config.setPolitenessDelay(0);
    config.setMaxOutgoingLinksToFollow(10_000);
    // It looks for its end in these steps, three times over.
    config.setThreadMonitoringDelaySeconds(1);
    config.setThreadShutdownDelaySeconds(1);
    config.setCleanupDelaySeconds(1);
    PageFetcher fetcher = new PageFetcher(config);
    RobotstxtServer robots = new RobotstxtServer(new RobotstxtConfig(), fetcher);
    CrawlController controller = new CrawlController(config, fetcher, robots);
    controller.addSeed(home);
    controller.start(() -> new Reading(home), THREADS);
    System.exit(0);
  }

  /** Follows the links within the site. */
  private static final class Reading extends WebCrawler {

    private final String home;

    Reading(String home) {
      this.home = home;
    }

    @Override
    public boolean shouldVisit(Page from, WebURL address) {
      return address.getURL().startsWith(home);
    }

    @Override
    protected void handlePageStatusCode(WebURL address, int status, String words) {
      if (status >= 400) {
        System.out.println(address.getURL());
      }
    }
  }
}
