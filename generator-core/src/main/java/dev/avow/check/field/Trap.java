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
          "(^|[\\s_-])(honeypot|pooh|winnie|bot-?field|h-?pot|ohnohoney|ak[_-]hp|email_address_check"
              + "|gform_validation_container)([\\s_-]|$)"
              + "|^(fake|dummy|decoy)[a-z_-]*(user|mail|pass)"); // what browsers shall fill instead
  private static final Pattern CONDITION =
      Pattern.compile(
          "\\b(if|unless|when|to (keep|use|stay)"
              + "|wenn|falls|sofern|beizubehalten|behalten"
              + "|si (vous|votre|le|la|il|elle|non|aucune?|identique)|s il|sauf"
              + "|pour (l[ae] |les )?(garder|conserver)"
              + "|si (no|es|el|desea|deseas|quiere|quieres|coincide|ya)|para (mantener|conservar|manter)\\w*"
              + "|se (non|e|la|il|vuoi|coincide|nao|for|quiser|desejar)|per (mantener|conservar)\\w*"
              + "|als|indien|tenzij|om (uw|je|het|de))\\b");
  private static final Pattern ROBOT =
      Pattern.compile(
          "\\b(humans?|people|humains?|humano|umano|mensch(en)?|mens|(spam)?(ro)?bots?|spam(mers?)?)\\b");
  private static final Pattern SHORT = Pattern.compile("(^|[\\s_-])hp([\\s_-]|$)");
  private static final Pattern BAIT =
      Pattern.compile(
          "(url|website|homepage|fax|fax 2|phone 2|email 2|company 2|confirm email address"
              + "|shopware surname confirm|hp|b [0-9a-f ]+)");

  private static final String NOT_SHOWN = "(display:none|visibility:hidden)";
  private static final int LONGEST_RULE = 500;

  /** Elements around a field that belong to it alone: its box, and the row with its label. */
  private static final int AROUND = 2;

  private Trap() {}

  public static boolean is(Element control, FieldTexts texts, boolean saysLeaveEmpty) {
    String name = control.attr("name").toLowerCase(Locale.ROOT);
    if ((saysLeaveEmpty && (unseen(control) || !forSome(texts.all())))
        || CLASSES.matcher(name).find()
        || CLASSES.matcher(classes(control, AROUND)).find()
        || SHORT.matcher(classes(control, 1)).find()
        || (SHORT.matcher(name).find() && texts.label().isEmpty())) { // else a home phone's

      return true;
    }
    boolean untabbed = control.attr("tabindex").trim().equals("-1");
    if (untabbed && offered(control, texts)) {
      return true;
    }
    boolean off = control.attr("autocomplete").trim().equalsIgnoreCase("off");
    boolean bait = BAIT.matcher(texts.name()).matches();
    // Hidden steps of a form hold real fields: being unseen alone says nothing.
    return bait && (unseen(control) || (untabbed && off) || ruledOut(control));
  }

  /** Whether the style sheet written right before it hides what has its name, as PrestaShop's. */
  private static boolean ruledOut(Element control) {
    Element before = control.previousElementSibling();
    if (before == null || !before.nameIs("style")) {
      return false;
    }
    String rules = BLANKS.matcher(before.data().toLowerCase(Locale.ROOT)).replaceAll("");
    String name = Pattern.quote(control.attr("name").toLowerCase(Locale.ROOT));
    return rules.length() <= LONGEST_RULE
        && Pattern.compile("\\[name=[\"']?" + name + "[\"']?\\]\\{[^}]*" + NOT_SHOWN)
            .matcher(rules)
            .find();
  }

  /** 'Leave blank to keep your password' is said to people, of whom many will fill it in. */
  private static boolean forSome(String text) {
    return CONDITION.matcher(text).find() && !ROBOT.matcher(text).find();
  }

  /**
   * Whether nobody comes to a field that the keyboard passes over, though it looks like any other
   * to a robot: it is hidden with its own box, or has a label and is kept from those who hear
   * pages. The fields under lists that scripts draw are passed over too, but are neither.
   */
  private static boolean offered(Element control, FieldTexts texts) {
    boolean filled =
        Autocomplete.kind(control.attr("autocomplete"))
            .filter(kind -> kind != FieldKind.PASSWORD) // 'new-password' keeps browsers away
            .isPresent();
    if (!control.normalName().equals("input") || control.hasAttr("required") || filled) {
      return false;
    }
    Element at = control;
    for (int level = 0; level <= AROUND && at != null; level++, at = at.parent()) {
      if (hidden(at) && at.select(FieldTexts.ASKED).size() == 1) {
        return true;
      }
    }
    return control.attr("aria-hidden").equalsIgnoreCase("true") && !texts.label().isEmpty();
  }

  private static boolean hidden(Element element) {
    String style = BLANKS.matcher(element.attr("style").toLowerCase(Locale.ROOT)).replaceAll("");
    return UNSEEN.matcher(style).find() || element.hasAttr("hidden");
  }

  private static String classes(Element control, int around) {
    StringBuilder classes = new StringBuilder(control.className());
    Element at = control.parent();
    for (int level = 0; level < around && at != null; level++, at = at.parent()) {
      classes.append(' ').append(at.className());
    }
    return classes.toString().toLowerCase(Locale.ROOT);
  }

  public static boolean unseen(Element control) {
    Element at = control;
    for (int level = 0; level < 4 && at != null; level++) {
      if (hidden(at) || at.attr("aria-hidden").equalsIgnoreCase("true")) {
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
