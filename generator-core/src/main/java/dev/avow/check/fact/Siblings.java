package dev.avow.check.fact;

import dev.avow.check.fact.party.HostFact;
import dev.avow.check.fact.party.Tags;
import dev.avow.site.address.Address;
import dev.avow.site.page.Link;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the own hosts that one page makes browsers talk to beside its own. */
final class Siblings implements PageLinks.LinkReader {

  /** A site that gives each picture a host shall not fill the memory with them. */
  private static final int MOST = 50;

  private final Address page;
  private final Tags tags;
  private final Map<String, HostFact> found = new LinkedHashMap<>();

  Siblings(Address page, Tags tags) {
    this.page = page;
    this.tags = tags;
  }

  @Override
  public void link(Link link, Address target) {
    if (PageLinks.contacts(link)
        && found.size() < MOST
        && !target.host().equals(page.host())
        && tags.own(target.host())) {
      found.computeIfAbsent(target.host(), host -> PageLinks.host(tags.named(host), link));
    }
  }

  /** Each with its first place, in document order. */
  List<HostFact> found() {
    return List.copyOf(found.values());
  }
}
