package dev.avow.check.fact;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** Gathers the links and buttons of a page by which people choose. */
final class Choices implements Glance {

  /** What a banner for consent is called, in its id or class. */
  private static final Pattern BANNER =
      Pattern.compile("cookie|consent|gdpr|(^|[ _-])cmp|ccpa|tracking");

  private static final Evaluator BUTTONS =
      Selector.evaluatorOf("button, a, input[type=button], input[type=submit], [role=button]");

  /** What holds all of a page is no banner, whatever it is called. */
  private static final Set<String> PAGE = Set.of("body", "html", "main");

  private static final int LEVELS_UP = 6;

  /** A page has one banner; more of them are the same one again. */
  private static final int MOST = 3;

  private final Set<Topic> offers = EnumSet.noneOf(Topic.class);
  private final List<Element> banners = new ArrayList<>();
  private final List<PageChoices.Consent> consents = new ArrayList<>();

  @Override
  public void element(Element element) {
    if (!button(element)) {
      return;
    }
    Set<Topic> says = LinkWords.of(NoticeLinks.text(element)).topics();
    if (says.contains(Topic.COOKIE_SETTINGS)) {
      offers.add(Topic.COOKIE_SETTINGS);
    }
    if (says.contains(Topic.CONSENT_ACCEPT) && consents.size() < MOST) {
      Element banner = banner(element);
      if (banner != null && !banners.contains(banner)) {
        banners.add(banner);
        consents.add(
            new PageChoices.Consent(
                ElementPlaces.selector(banner),
                ElementPlaces.line(banner),
                ElementPlaces.column(banner),
                refusable(banner)));
      }
    }
  }

  private static boolean button(Element element) {
    return switch (element.normalName()) {
      case "button" -> true;
      case "input" ->
          element.attr("type").equalsIgnoreCase("button")
              || element.attr("type").equalsIgnoreCase("submit");
      case "a" -> !element.hasAttr("href") || element.attr("role").equals("button");
      default -> element.attributesSize() > 0 && element.attr("role").equals("button");
    };
  }

  private static @Nullable Element banner(Element accept) {
    Element at = accept.parent();
    for (int level = 0; at != null && level < LEVELS_UP; level++, at = at.parent()) {
      String called =
          at.id() + " " + at.className() + " " + at.attr("aria-label") + " " + at.normalName();
      if (BANNER.matcher(called.toLowerCase(Locale.ROOT)).find()
          && !PAGE.contains(at.normalName())) {
        return at;
      }
    }
    return null;
  }

  private static boolean refusable(Element banner) {
    return banner.select(BUTTONS).stream()
        .anyMatch(
            each -> LinkWords.of(NoticeLinks.text(each)).topics().contains(Topic.CONSENT_REJECT));
  }

  /** What was gathered, with what the links of the page offer. */
  PageChoices found(Set<Topic> links, LoginAhead login) {
    Set<Topic> all = EnumSet.copyOf(offers);
    all.addAll(links);
    return new PageChoices(all, consents, login);
  }
}
