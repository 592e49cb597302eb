package dev.avow.check.fact;

import dev.avow.check.fact.declared.Declared;
import dev.avow.check.fact.place.HiddenStyles;
import dev.avow.check.fact.place.Shared;
import dev.avow.check.fact.word.LinkWords;
import dev.avow.check.fact.word.Topic;
import dev.avow.site.address.Address;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Follows the links of one page by what they say: to the notice, to another, to a choice. */
final class NoticeTrail {

  /** Links to the notice looked at on one page: nobody needs more to find it. */
  private static final int MOST_LINKS = 50;

  private static final int MOST_ELSEWHERE = 3;
  private static final int MOST_OWN = 300;

  private final Declared declared;
  private final HiddenStyles styles;
  private final boolean notice;
  private final List<Element> toNotice = new ArrayList<>();
  private final Set<Address> notices = new TreeSet<>();
  private final List<Address> elsewhere = new ArrayList<>();
  private final Map<Element, Address> saying = new LinkedHashMap<>();
  private final Set<Topic> offers = EnumSet.noneOf(Topic.class);
  private final List<Address> own = new ArrayList<>();

  /**
   * A trail that begins on one page.
   *
   * @param notice whether the page is one, so that what it refers to is kept
   */
  NoticeTrail(Declared declared, HiddenStyles styles, boolean notice) {
    this.declared = declared;
    this.styles = styles;
    this.notice = notice;
  }

  /** Looks at a link; tells whether it leads to a notice, the declared one or another. */
  boolean follow(Element element, @Nullable Address target) {
    LinkWords words = LinkWords.of(NoticeLinks.text(element));
    if (!offers.containsAll(words.topics()) && !styles.hide(element)) {
      offers.addAll(words.topics());
    }
    if (target == null) {
      return false;
    }
    if (notice && own.size() < MOST_OWN && declared.own(target)) {
      own.add(target);
    }
    if (declared.isNotice(target)) {
      if (toNotice.size() < MOST_LINKS) {
        toNotice.add(element);
      }
      if (notices.size() < MOST_LINKS && declared.notices().size() > 1) {
        notices.add(target);
      }
      return true;
    }
    if (elsewhere.size() >= MOST_ELSEWHERE || !(words.toNotice(target) || related(element))) {
      return false;
    }
    saying.put(element, target);
    elsewhere.add(target);
    return true;
  }

  /** RFC 6903 has a word for it. */
  private static boolean related(Element element) {
    return element.hasAttr("rel") && element.attr("rel").contains("privacy-policy");
  }

  /** Links to the notice; live only as long as the page is read. */
  List<Element> toNotice() {
    return toNotice;
  }

  NoticeFacts.@Nullable NoticeLink best(Shared shared) {
    return NoticeLinks.best(toNotice, styles, shared);
  }

  /** Where they lead, when there are several. */
  List<Address> notices() {
    return List.copyOf(notices);
  }

  /** Links that say they lead to a notice and lead to none that is declared. */
  List<Address> elsewhere() {
    return elsewhere;
  }

  /** The same with where they lead; live only as long as the page is read. */
  Map<Element, Address> saying() {
    return saying;
  }

  /** What else the links offer, of those that are seen. */
  Set<Topic> offers() {
    return offers;
  }

  /** Where the links of a notice lead on the own site. */
  List<Address> own() {
    return own;
  }
}
