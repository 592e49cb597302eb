package dev.avow.check.fact;

import dev.avow.check.fact.party.HostFact;
import dev.avow.check.fact.party.Tags;
import dev.avow.check.fact.place.ElementPlaces;
import dev.avow.site.address.Address;
import dev.avow.site.page.Link;
import dev.avow.site.page.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** One walk over the links of a page, for all that look at where they lead. */
final class PageLinks {

  /** One of those that look at each address of a page, once it is resolved. */
  @FunctionalInterface
  interface LinkReader {
    void link(Link link, Address target);
  }

  private PageLinks() {}

  /** Shows every link to its readers; gives the hosts of others, each with its first place. */
  static List<HostFact> walk(Page page, Tags tags, NoticeTrail trail, List<LinkReader> readers) {
    Map<String, HostFact> hosts = new LinkedHashMap<>();
    for (Link link : page.links()) {
      if (link.use() == Link.Use.ASIDE) {
        continue;
      }
      Address target = link.target() instanceof Address address ? address : null;
      boolean followed = link.use() == Link.Use.NAVIGATE && trail.follow(link.element(), target);
      if (target == null) {
        continue;
      }
      for (LinkReader reader : readers) {
        reader.link(link, target);
      }
      if (link.use() == Link.Use.NAVIGATE) {
        if (!followed && target.query() != null && !tags.own(target.host())) {
          tags.outgoing(link, target);
        }
      }
      if (contacts(link) && !tags.own(target.host())) {
        hosts.computeIfAbsent(target.host(), host -> host(tags.named(host), link));
        tags.link(link, target);
      }
    }
    return List.copyOf(hosts.values());
  }

  /** Whether browsers talk to its host before anybody clicks. */
  static boolean contacts(Link link) {
    return switch (link.use()) {
      case NAVIGATE -> link.unasked();
      case MENTION, ASIDE -> false;
      default -> true;
    };
  }

  /** The host, at the place of the link. */
  static HostFact host(String host, Link link) {
    Element element = link.element();
    return element instanceof Document
        ? new HostFact(host, link.use(), "", 0, 0)
        : new HostFact(
            host,
            link.use(),
            element.normalName(),
            ElementPlaces.line(element),
            ElementPlaces.column(element));
  }
}
