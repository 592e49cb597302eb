package dev.avow.check.fact;

import dev.avow.site.Address;
import dev.avow.site.Link;
import dev.avow.site.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Where the links of one page lead, as far as checks ask.
 *
 * @param toNotice links to the notice; live only as long as the page is read
 * @param elsewhere where links go that say they lead to a notice and are none to the declared one
 * @param hosts of others, each with the first place that talks to it
 */
record PageLinks(List<Element> toNotice, List<Address> elsewhere, List<HostFact> hosts) {

  /** One of those that look at each address of a page, once it is resolved. */
  @FunctionalInterface
  interface LinkReader {
    void link(Link link, Address target);
  }

  /** Links to the notice looked at on one page: nobody needs more to find it. */
  private static final int MOST_LINKS = 50;

  private static final int MOST_ELSEWHERE = 3;

  static PageLinks of(Page page, Declared declared, Tags tags, List<LinkReader> readers) {
    List<Element> toNotice = new ArrayList<>();
    List<Address> elsewhere = new ArrayList<>();
    Map<String, HostFact> hosts = new LinkedHashMap<>();
    for (Link link : page.links()) {
      if (!(link.target() instanceof Address target)) {
        continue;
      }
      for (LinkReader reader : readers) {
        reader.link(link, target);
      }
      if (link.use() == Link.Use.NAVIGATE) {
        if (declared.isNotice(target)) {
          if (toNotice.size() < MOST_LINKS) {
            toNotice.add(link.element());
          }
        } else if (elsewhere.size() < MOST_ELSEWHERE && callsItselfNotice(link)) {
          elsewhere.add(target);
        } else if (target.query() != null && !tags.own(target.host())) {
          tags.outgoing(link, target);
        }
      } else if (link.use() != Link.Use.MENTION && !tags.own(target.host())) {
        hosts.computeIfAbsent(target.host(), host -> host(host, link));
        tags.link(link, target);
      }
    }
    return new PageLinks(toNotice, elsewhere, List.copyOf(hosts.values()));
  }

  private static boolean callsItselfNotice(Link link) {
    return Topic.NOTICE.in(Topic.fold(NoticeLinks.text(link.element())));
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
