import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Phaser;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.LongAdder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * The least a checker can do, to be held against: every page fetched once by the JDK's HttpClient
 * and parsed, links taken, nothing judged, no limit, no manners.
 */
public final class FetchAndParse {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();
  private static final Semaphore IN_FLIGHT = new Semaphore(32);
  private static final Phaser RUNNING = new Phaser(1);
  private static final LongAdder PAGES = new LongAdder();
  private static final LongAdder DEAD = new LongAdder();

  private FetchAndParse() {}

  public static void main(String[] arguments) {
    ask(arguments[0]);
    RUNNING.arriveAndAwaitAdvance();
    System.out.println("pages=" + PAGES + " dead=" + DEAD);
    System.exit(0);
  }

  private static void ask(String address) {
    if (!SEEN.add(address)) {
      return;
    }
    RUNNING.register();
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
    Thread asking =
        new Thread(
            () -> {
              IN_FLIGHT.acquireUninterruptibly();
              CLIENT
                  .sendAsync(request, BodyHandlers.ofString())
                  .whenCompleteAsync(
                      (response, fault) -> {
                        IN_FLIGHT.release();
                        if (response != null && response.statusCode() == 200) {
                          PAGES.increment();
                          read(address, response.body());
                        } else {
                          DEAD.increment();
                        }
                        RUNNING.arriveAndDeregister();
                      });
            });
    asking.start();
  }

  private static void read(String address, String html) {
    for (Element link : Jsoup.parse(html, address).select("a[href]")) {
      String to = link.absUrl("href");
      if (URI.create(to).getAuthority().equals(URI.create(address).getAuthority())) {
        ask(to);
      }
    }
  }
}
