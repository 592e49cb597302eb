package dev.avow.site.crawl;

import dev.avow.site.address.Address;
import dev.avow.site.http.SetCookie;
import dev.avow.site.http.Unseen;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was seen in earlier runs of one crawl, so that a crawl that was broken off need not ask for
 * it again. The crawl itself is walked anew each time, which leads to the same pages in the same
 * order; only the asking is spared. Called on several threads.
 */
public interface Diary<T> {

  /** What an earlier run wrote of that address. */
  Optional<Entry<T>> recall(Address asked);

  /** Writes down what came of an address; a diary may decline, and the address is asked again. */
  void write(Address asked, Entry<T> entry);

  /** A diary with white pages, in which nobody writes. */
  static <T> Diary<T> none() {
    return new Diary<>() {
      @Override
      public Optional<Entry<T>> recall(Address asked) {
        return Optional.empty();
      }

      @Override
      public void write(Address asked, Entry<T> entry) {}
    };
  }

  /**
   * What came of one address.
   *
   * @param value what the reader kept of the page; null when there was no page
   */
  record Entry<T>(Trace trace, @Nullable T value) {}

  /**
   * What a crawl itself needs of an address to go on.
   *
   * @param end where the redirects led
   * @param read whether a page was read
   * @param body tells equal bodies
   * @param unseen why there was no page, or null
   * @param partial why the page is not whole
   * @param cookies set on the way; names and attributes
   * @param onward where the page leads that was not known before
   */
  record Trace(
      Address end,
      boolean read,
      long body,
      @Nullable Unseen unseen,
      List<Unseen> partial,
      List<SetCookie> cookies,
      List<Onward> onward) {

    public Trace {
      partial = List.copyOf(partial);
      cookies = List.copyOf(cookies);
      onward = List.copyOf(onward);
    }
  }

  /**
   * Where a page leads.
   *
   * @param place of the link among the links of the page
   * @param skip why it is not to be asked for, or null
   */
  record Onward(long place, Address to, @Nullable Unseen skip) {}
}
