package dev.avow.check.fact;

import dev.avow.check.fact.place.ElementPlaces;
import dev.avow.check.fact.place.Glance;
import dev.avow.check.fact.word.LinkWords;
import dev.avow.check.fact.word.Topic;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Gathers the links and buttons of a page by which people choose. */
final class Choices implements Glance {

  /** A page has one banner; more of them are the same one again. */
  private static final int MOST = 3;

  /** Banners within banners would be read again and again. */
  private static final int MOST_READ = 20;

  private final Set<Topic> offers = EnumSet.noneOf(Topic.class);
  private final List<Element> banners = new ArrayList<>();
  private final IdentityHashMap<Element, Boolean> assuming = new IdentityHashMap<>();
  private final List<PageChoices.Consent> consents = new ArrayList<>();

  @Override
  public void element(Element element) {
    if (!button(element)) {
      return;
    }
    String text = NoticeLinks.text(element);
    Set<Topic> says = LinkWords.of(text).topics();
    if (says.contains(Topic.COOKIE_SETTINGS)) {
      offers.add(Topic.COOKIE_SETTINGS);
    }
    boolean accepts = says.contains(Topic.CONSENT_ACCEPT);
    if ((accepts || Banners.nods(text)) && consents.size() < MOST) {
      Element banner = Banners.around(element);
      // 'OK' below a text that only informs asks for nothing.
      if (banner != null && (accepts || assumes(banner)) && !banners.contains(banner)) {
        banners.add(banner);
        consents.add(
            new PageChoices.Consent(
                ElementPlaces.selector(banner),
                ElementPlaces.line(banner),
                ElementPlaces.column(banner),
                Banners.refusable(banner),
                assumes(banner),
                Banners.ticked(banner)));
      }
    }
  }

  /** Read once, however many buttons a banner has, and of no more than a page may have of them. */
  private boolean assumes(Element banner) {
    Boolean known = assuming.get(banner);
    if (known == null) {
      known = assuming.size() < MOST_READ && Banners.assumes(banner);
      assuming.put(banner, known);
    }
    return known;
  }

  private static boolean button(Element element) {
    return switch (element.normalName()) {
      case "button" -> true;
      case "input" ->
          element.attr("type").equalsIgnoreCase("button")
              || element.attr("type").equalsIgnoreCase("submit");
      case "a" -> leadsNowhere(element.attr("href")) || element.attr("role").equals("button");
      default -> element.attributesSize() > 0 && element.attr("role").equals("button");
    };
  }

  /** A link that a script makes a button of. */
  private static boolean leadsNowhere(String href) {
    return href.isBlank() || href.startsWith("#") || href.startsWith("javascript:");
  }

  /** What was gathered, with what the links of the page offer. */
  PageChoices found(Set<Topic> links, LoginAhead login) {
    Set<Topic> all = EnumSet.copyOf(offers);
    all.addAll(links);
    return new PageChoices(all, consents, login);
  }
}
