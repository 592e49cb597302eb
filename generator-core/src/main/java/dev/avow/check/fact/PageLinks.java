package dev.avow.check.fact;

import dev.avow.site.Address;
import dev.avow.site.Link;
import dev.avow.site.Page;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where the links of one page lead, as far as checks ask.
 *
 * @param toNotice links to the notice; live only as long as the page is read
 * @param elsewhere links that say they lead to a notice and are none to the declared one
 * @param offers what else its links offer, of those that are seen
 * @param own addresses of the own site that they lead to, when asked for
 * @param hosts of others, each with the first place that talks to it
 */
record PageLinks(
    List<Element> toNotice,
    List<NoticeFacts.Elsewhere> elsewhere,
    Set<Topic> offers,
    List<Address> own,
    List<HostFact> hosts) {

  /** Links to the notice looked at on one page: nobody needs more to find it. */
  private static final int MOST_LINKS = 50;

  private static final int MOST_ELSEWHERE = 3;

  private static final int MOST_OWN = 300;

  static PageLinks of(Page page, Declared declared, HiddenStyles styles, boolean notice) {
    PageLinks links =
        new PageLinks(
            new ArrayList<>(),
            new ArrayList<>(),
            EnumSet.noneOf(Topic.class),
            new ArrayList<>(),
            new ArrayList<>());
    Map<String, HostFact> hosts = new LinkedHashMap<>();
    for (Link link : page.links()) {
      Address target = link.target() instanceof Address address ? address : null;
      if (link.use() == Link.Use.NAVIGATE) {
        links.follow(link.element(), target, declared, styles);
        if (notice && target != null && declared.own(target) && links.own.size() < MOST_OWN) {
          links.own.add(target);
        }
      } else if (link.use() != Link.Use.MENTION && target != null && !declared.own(target)) {
        hosts.computeIfAbsent(target.host(), host -> host(host, link));
      }
    }
    links.hosts.addAll(hosts.values());
    return links;
  }

  private void follow(
      Element element, @Nullable Address target, Declared declared, HiddenStyles styles) {
    LinkWords words = LinkWords.of(NoticeLinks.text(element));
    if (!offers.containsAll(words.topics()) && !styles.hide(element)) {
      offers.addAll(words.topics());
    }
    if (target == null) {
      return;
    }
    if (declared.isNotice(target)) {
      if (toNotice.size() < MOST_LINKS) {
        toNotice.add(element);
      }
    } else if (elsewhere.size() < MOST_ELSEWHERE && (words.toNotice(target) || related(element))) {
      elsewhere.add(
          new NoticeFacts.Elsewhere(target, Places.line(element), Places.column(element)));
    }
  }

  /** RFC 6903 has a word for it. */
  private static boolean related(Element element) {
    return element.hasAttr("rel") && element.attr("rel").contains("privacy-policy");
  }

  private static HostFact host(String host, Link link) {
    return new HostFact(
        host,
        link.use(),
        link.element().normalName(),
        Places.line(link.element()),
        Places.column(link.element()));
  }
}
