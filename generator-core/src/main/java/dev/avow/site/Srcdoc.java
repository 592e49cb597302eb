package dev.avow.site;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The documents of {@code iframe srcdoc}, and the frames they stand in. */
public final class Srcdoc {

  private static final String FRAME = "avow.frame";

  private Srcdoc() {}

  static void within(Element frame, Document document) {
    document.attributes().userData(FRAME, frame);
  }

  /**
   * The element that a person finds in the source of the page: the frame, for what its document
   * has, since lines of that count from its own first one; else the element itself.
   */
  public static Element inPage(Element element) {
    Element at = element;
    for (Element frame = frame(at); frame != null; frame = frame(at)) {
      at = frame;
    }
    return at;
  }

  private static @Nullable Element frame(Element element) {
    Document document = element.ownerDocument();
    Object frame = document == null ? null : document.attributes().userData(FRAME);
    return frame instanceof Element found ? found : null;
  }
}
