package dev.avow.site.page;

import java.util.regex.Pattern;

/** Forms that scripts made of a page that had none: where those fail, nothing can be sent. */
public final class DrawnForm {

  /** What such a form has in the page as a browser showed it. */
  public static final String MARK = "data-avow-drawn";

  private static final Pattern FORM = Pattern.compile("<form(?=[\\s>])", Pattern.CASE_INSENSITIVE);

  private DrawnForm() {}

  /**
   * The page as shown, with the mark at the forms that were not served.
   *
   * @param served what the server sent
   * @param shown what a browser made of it
   */
  public static String marked(String served, String shown) {
    // Of a page that has some, nobody can tell which of them are these.
    return FORM.matcher(served).find() ? shown : FORM.matcher(shown).replaceAll("$0 " + MARK);
  }
}
