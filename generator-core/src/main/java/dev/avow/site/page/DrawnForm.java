package dev.avow.site.page;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/** Forms that scripts made of a page that had none: where those fail, nothing can be sent. */
public final class DrawnForm {

  /** Kept beside the document and not in it, so that no page can say it of itself. */
  private static final String KEY = "avow-drawn";

  private static final Pattern FORM = Pattern.compile("<form(?=[\\s>])", Pattern.CASE_INSENSITIVE);

  private DrawnForm() {}

  /** Whether all forms of a page were made by scripts: what the server sent has none. */
  public static boolean all(String served) {
    return !FORM.matcher(served).find();
  }

  /** Remembers of a document that they were. */
  static void mark(Document document) {
    document.attributes().userData(KEY, true);
  }

  /** Whether the forms of the document were made by scripts. */
  public static boolean in(Document document) {
    return document.attributes().userData(KEY) != null;
  }
}
