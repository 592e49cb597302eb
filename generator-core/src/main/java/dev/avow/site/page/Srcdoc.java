package dev.avow.site.page;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The documents of {@code iframe srcdoc}, and the frames they stand in. */
public final class Srcdoc {

  /** What a sandbox may let a document do. */
  public static final String SCRIPTS = "allow-scripts";

  public static final String FORMS = "allow-forms";

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

  /** Whether a frame around the document is in a sandbox that keeps it from that. */
  public static boolean barred(Document document, String permission) {
    for (Element frame = frame(document); frame != null; frame = frame(frame)) {
      if (frame.hasAttr("sandbox") && !allows(frame.attr("sandbox"), permission)) {
        return true;
      }
    }
    return false;
  }

  private static boolean allows(String sandbox, String permission) {
    return List.of(sandbox.toLowerCase(Locale.ROOT).split("\\s+", -1)).contains(permission);
  }

  private static @Nullable Element frame(Element element) {
    Document document = element.ownerDocument();
    Object frame = document == null ? null : document.attributes().userData(FRAME);
    return frame instanceof Element found ? found : null;
  }
}
