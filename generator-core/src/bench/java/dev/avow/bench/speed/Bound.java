package dev.avow.bench.speed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * The least a checker can do, to be held against: {@code Bound client|connection HOME} fetches
 * every page once, parses it and walks it once for links, forms and hosts of others. Nothing is
 * judged, nothing is limited, and of addresses it knows those that the made site writes.
 */
final class Bound {

  private final URI home;
  private final Set<String> known = ConcurrentHashMap.newKeySet();
  private final LinkedBlockingQueue<String> next = new LinkedBlockingQueue<>();
  private final AtomicInteger open = new AtomicInteger();
  private final CountDownLatch done = new CountDownLatch(1);
  private final LongAdder pages = new LongAdder();
  private final LongAdder dead = new LongAdder();
  private final LongAdder forms = new LongAdder();
  private final Set<String> hosts = ConcurrentHashMap.newKeySet();

  private Bound(URI home) {
    this.home = home;
  }

  public static void main(String[] arguments) throws InterruptedException {
    Bound bound = new Bound(URI.create(arguments[1]));
    bound.offer("/");
    switch (arguments[0]) {
      case "client" -> ByClient.fetch(bound);
      case "connection" -> ByConnection.fetch(bound);
      default -> throw new IllegalArgumentException(arguments[0]);
    }
    bound.done.await();
    System.out.println(bound.found());
    // The JDK's client keeps threads of its own alive for a while.
    System.exit(0);
  }

  /** The next path to fetch; empty when all are fetched. */
  Optional<String> next() throws InterruptedException {
    while (done.getCount() > 0) {
      String path = next.poll(1, TimeUnit.MILLISECONDS);
      if (path != null) {
        return Optional.of(path);
      }
    }
    return Optional.empty();
  }

  URI at(String path) {
    return home.resolve(path);
  }

  /** Takes an answer; anything but 200 is a dead link. */
  void answered(int status, byte[] body) {
    try {
      if (status == 200) {
        pages.increment();
        Jsoup.parse(new ByteArrayInputStream(body), "UTF-8", "")
            .traverse((node, depth) -> see(node));
      } else {
        dead.increment();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    } finally {
      if (open.decrementAndGet() == 0) {
        done.countDown();
      }
    }
  }

  private void see(Node node) {
    if (node instanceof Element element) {
      switch (element.normalName()) {
        case "a" -> offer(element.attr("href"));
        case "form" -> forms.increment();
        case "script" -> host(element.attr("src"));
        default -> {}
      }
    }
  }

  private void offer(String path) {
    if (path.startsWith("/") && known.add(path)) {
      open.incrementAndGet();
      next.add(path);
    }
  }

  private void host(String source) {
    if (source.startsWith("https://")) {
      hosts.add(source.substring(8, source.indexOf('/', 8)));
    }
  }

  private String found() {
    return Found.line(pages.intValue(), dead.intValue(), forms.intValue(), hosts.size());
  }
}
