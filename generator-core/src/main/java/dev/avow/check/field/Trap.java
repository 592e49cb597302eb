package dev.avow.check.field;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Fields that no person sees, put there to catch robots: they collect nothing. */
public final class Trap {

  private static final Pattern UNSEEN =
      Pattern.compile(
          "display:none|visibility:hidden|opacity:0(;|$|\\.0)|left:-\\d{3,}|top:-\\d{3,}|text-indent:-\\d{3,}|font-size:0|height:0|width:0");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern CLASSES =
      Pattern.compile(
          "(^|[\\s_-])(honeypot|pooh|winnie|bot-?field|h-?pot|ohnohoney)([\\s_-]|$)"
              + "|^(fake|dummy|decoy)[a-z_-]*(user|mail|pass)"); // what browsers shall fill instead
  private static final Pattern SHORT = Pattern.compile("(^|[\\s_-])hp([\\s_-]|$)");
  private static final Pattern BAIT =
      Pattern.compile(
          "(url|website|homepage|fax|fax 2|phone 2|email 2|company 2|confirm email address|hp|b [0-9a-f ]+)");

  private Trap() {}

  public static boolean is(Element control, FieldTexts texts, boolean saysLeaveEmpty) {
    String name = control.attr("name").toLowerCase(Locale.ROOT);
    if (saysLeaveEmpty
        || CLASSES.matcher(name).find()
        || CLASSES.matcher(classes(control)).find()
        || SHORT.matcher(classes(control)).find()
        || (SHORT.matcher(name).find() && texts.label().isEmpty())) { // else a home phone's

      return true;
    }
    boolean untabbed = control.attr("tabindex").trim().equals("-1");
    boolean off = control.attr("autocomplete").trim().equalsIgnoreCase("off");
    boolean bait = BAIT.matcher(texts.name()).matches();
    // Hidden steps of a form hold real fields: being unseen alone says nothing.
    return bait && (unseen(control) || (untabbed && off));
  }

  private static String classes(Element control) {
    Element parent = control.parent();
    return (control.className() + " " + (parent == null ? "" : parent.className()))
        .toLowerCase(Locale.ROOT);
  }

  public static boolean unseen(Element control) {
    Element at = control;
    for (int level = 0; level < 4 && at != null; level++) {
      String style = BLANKS.matcher(at.attr("style").toLowerCase(Locale.ROOT)).replaceAll("");
      if (UNSEEN.matcher(style).find()
          || at.hasAttr("hidden")
          || at.attr("aria-hidden").equalsIgnoreCase("true")) {
        return true;
      }
      if (at.normalName().equals("form")) {
        return false;
      }
      at = at.parent();
    }
    return false;
  }
}
