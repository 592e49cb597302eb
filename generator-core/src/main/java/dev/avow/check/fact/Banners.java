package dev.avow.check.fact;

import dev.avow.check.fact.place.ElementPlaces;
import dev.avow.check.fact.word.LinkWords;
import dev.avow.check.fact.word.Topic;
import dev.avow.check.known.ConsentMarkup;
import dev.avow.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** Where a page asks people to accept cookies, and what it lets them answer. */
final class Banners {

  /** What a banner for consent is called, in its id or class. */
  private static final Pattern BANNER =
      Pattern.compile("cookie|consent|gdpr|(^|[ _-])cmp|ccpa|tracking");

  /** What stands in the place of one film or map: not to click is to refuse it. */
  private static final Pattern PLACEHOLDER =
      Pattern.compile("placeholder|content-?blocker|blocked-?content|two-?click|2-?click");

  private static final Pattern SPEAKS_OF_COOKIES =
      Pattern.compile(
          "\\b(?:cookies?|kakor|ciasteczk\\w{1,3}|evästee\\w{1,4}|informasjonskapsler)\\b");

  private static final Evaluator BUTTONS =
      Selector.evaluatorOf("button, a, input[type=button], input[type=submit], [role=button]");

  private static final Evaluator TICKED =
      Selector.evaluatorOf(
          "input[type=checkbox][checked]:not([disabled]),"
              + " [role=checkbox][aria-checked=true]:not([aria-disabled=true]):not([disabled]),"
              + " [role=switch][aria-checked=true]:not([aria-disabled=true]):not([disabled])");

  /** What of a visit needs a yes, in the names and labels of boxes. */
  private static final Pattern OPTIONAL =
      Pattern.compile(
          "stati?sti|analy[ts]|analí|análi|marketing|advert|werbung|reklam|publicit|pubblicit|publicid"
              + "|targeting|tracking|profil|perfil|social|person(?:al|nal)i[sz]|mesure d"
              + "|extern\\w{0,3}[ _-](?:medi|inhalt|content)|medi\\w{1,3} extern|contenus? extern"
              + "|preferenc|préférenc|präferenz|youtube|google|facebook");

  /** What people click who have taken note; links may say it twice, for the eye and the ear. */
  private static final Pattern NODS =
      Pattern.compile(
          "(?i)\\s*(ok|okay|ok, got it|i understand|understood|close|verstanden|alles klar|schließen"
              + "|d.accord|compris|j.ai compris|fermer|entendido|de acuerdo|vale|cerrar|ho capito"
              + "|chiudi|begrepen|sluiten|entendi|fechar)[.!]?(?:\\s+\\1[.!]?)?\\s*");

  private static final int LONGEST_NOD = 40;

  /** Who goes on is taken to agree. */
  private static final Pattern ASSUMES =
      Pattern.compile(
          "if you (?:continue|go on|keep)|by (?:continuing|using|browsing|navigating|visiting|staying)"
              + "|continu(?:ed|ing) (?:to )?(?:use|browse|using|browsing)"
              + "|(?:weiter|nutzung|nutzen|surfen|besuch)[^.]{0,80}(?:einverstanden|zustimm|akzeptier)"
              + "|en (?:poursuivant|continuant|naviguant|utilisant)|si vous (?:continuez|poursuivez)"
              + "|si (?:contin[uú]as?|sigues?) |al (?:continuar|seguir|navegar|utilizar)"
              + "|(?:continuando|proseguendo|scorrendo|chiudendo)|se (?:continui|prosegui)"
              + "|door (?:verder|gebruik|onze|deze)|als (?:u|je) (?:verder|doorgaat)"
              + "|ao (?:continuar|navegar|utilizar)|se continuar");

  /** What holds all of a page is no banner, whatever it is called. */
  private static final Set<String> PAGE = Set.of("body", "html", "main");

  private static final int LEVELS_UP = 6;
  private static final int LONGEST = 2_000;
  private static final int MOST_BOXES = 20;

  private Banners() {}

  /** The banner that a button to accept belongs to; null when it stands elsewhere. */
  static @Nullable Element around(Element accept) {
    Element banner = null;
    Element at = accept.parent();
    for (int level = 0; at != null && level < LEVELS_UP; level++, at = at.parent()) {
      if (PAGE.contains(at.normalName())) {
        break;
      }
      String called =
          (at.id() + " " + at.className() + " " + at.attr("aria-label") + " " + at.normalName())
              .toLowerCase(Locale.ROOT);
      if (PLACEHOLDER.matcher(called).find() || ConsentMarkup.holdsContent(at)) {
        return null;
      }
      if (banner == null && (BANNER.matcher(called).find() || asks(at))) {
        banner = at;
      }
    }
    return banner;
  }

  /** Whether it is a dialog about cookies. */
  private static boolean asks(Element element) {
    String role = element.attr("role");
    if (!element.normalName().equals("dialog")
        && !role.equals("dialog")
        && !role.equals("alertdialog")) {
      return false;
    }
    String text = element.text();
    String beginning = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    return SPEAKS_OF_COOKIES.matcher(beginning.toLowerCase(Locale.ROOT)).find();
  }

  /** Whether a button says no more than that its text was read. */
  static boolean nods(String text) {
    return text.length() < LONGEST_NOD && NODS.matcher(text).matches();
  }

  /** Whether it says that who goes on agrees. */
  static boolean assumes(Element banner) {
    String text = banner.text();
    String beginning = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    return ASSUMES.matcher(beginning.toLowerCase(Locale.ROOT)).find();
  }

  static boolean refusable(Element banner) {
    return banner.select(BUTTONS).stream()
        .anyMatch(
            each -> LinkWords.of(NoticeLinks.text(each)).topics().contains(Topic.CONSENT_REJECT));
  }

  /** The boxes for what needs a yes that are ticked from the start, by name or label. */
  static List<PageChoices.Ticked> ticked(Element banner) {
    List<PageChoices.Ticked> ticked = new ArrayList<>();
    for (Element box : banner.select(TICKED)) {
      String label = label(banner, box);
      String called = (box.attr("name") + " " + box.id() + " " + label).toLowerCase(Locale.ROOT);
      if (ticked.size() < MOST_BOXES && OPTIONAL.matcher(called).find()) {
        String name = box.attr("name").isEmpty() ? label : box.attr("name");
        ticked.add(
            new PageChoices.Ticked(
                Line.of(name.isEmpty() ? box.id() : name, 60),
                ElementPlaces.selector(box),
                ElementPlaces.line(box),
                ElementPlaces.column(box)));
      }
    }
    return ticked;
  }

  private static String label(Element banner, Element box) {
    Element around = box.closest("label");
    if (around != null) {
      return around.text();
    }
    if (!box.id().isEmpty()) {
      for (Element label : banner.select("label[for]")) {
        if (label.attr("for").equals(box.id())) {
          return label.text();
        }
      }
    }
    return box.attr("aria-label");
  }
}
