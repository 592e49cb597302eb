import dev.avow.site.Address;
import dev.avow.site.Coverage;
import dev.avow.site.Crawl;
import dev.avow.site.Crawled;
import dev.avow.site.HttpFetcher;
import dev.avow.site.HttpSettings;
import dev.avow.site.Limits;
import dev.avow.site.Plan;
import dev.avow.site.Reason;

/** Crawls a site on loopback and prints what was found: {@code CrawlBench ADDRESS}. */
public final class CrawlBench {

  private CrawlBench() {}

  public static void main(String[] arguments) throws Exception {
    Limits limits = Limits.DEFAULT.withPages(20_000).withDepth(40);
    Plan plan = Plan.from(Address.of(arguments[0])).within(limits);
    Crawled<int[]> crawled;
    try (HttpFetcher fetcher = new HttpFetcher(plan, HttpSettings.DEFAULT)) {
      crawled =
          new Crawl(plan, fetcher)
              .read(
                  page ->
                      new int[] {page.links().size(), page.document().select("form").size()});
    }
    Coverage coverage = crawled.coverage();
    System.out.println(
        "pages="
            + coverage.pages().size()
            + " dead="
            + coverage.unseen().stream().filter(each -> each.reason() == Reason.NOT_FOUND).count()
            + " links="
            + crawled.seen().stream().mapToInt(each -> each[0]).sum()
            + " forms="
            + crawled.seen().stream().mapToInt(each -> each[1]).sum()
            + " partial="
            + coverage.partial().size()
            + " limits="
            + coverage.hits().size());
  }
}
