package dev.avow.browser;

import dev.avow.site.address.Address;
import java.util.List;

/** A browser that shows one page after the other. Not for several threads. */
interface Window extends AutoCloseable {

  /** How the browser calls itself, with its version. */
  String name();

  /** Shows the page and waits until its scripts have come to rest. */
  View view(Address address) throws Unshown;

  /** All cookies that it holds by now. */
  List<ToldCookie> cookies();

  @Override
  void close();

  /**
   * A page as it stands when its scripts have run.
   *
   * @param ended where the browser is now; scripts may have led it away
   * @param html the document as it is now, without what was typed
   * @param whole whether that is all of it
   * @param contacts whom the page made the browser talk to, in order
   * @param stored keys by shelf; their host is that of the page
   */
  record View(
      String ended, String html, boolean whole, List<Contact> contacts, List<Stored> stored) {}

  /**
   * One request of a page.
   *
   * @param document the page, or the frame, it was sent for
   * @param type as the DevTools protocol has it: {@code Script}, {@code XHR}
   */
  record Contact(String address, String document, String type) {}

  /** The page could not be shown; the sentence quotes nothing of it. */
  final class Unshown extends Exception {

    private static final long serialVersionUID = 1;

    private final String sentence;

    Unshown(String sentence) {
      super(sentence);
      this.sentence = sentence;
    }

    String sentence() {
      return sentence;
    }
  }
}
