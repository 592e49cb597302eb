package dev.avow.check;

import dev.avow.site.Address;
import dev.avow.site.Link;
import dev.avow.site.Page;
import dev.avow.text.Line;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads the facts off one page, in one visit; keeps nothing of the page. */
final class FactReader {

  /** Links to the notice looked at on one page: nobody needs more to find it. */
  private static final int MOST_LINKS = 50;

  private final Declared declared;

  FactReader(Declared declared) {
    this.declared = declared;
  }

  PageFacts read(Page page) {
    boolean expected = declared.isNotice(page.address()) || declared.isNotice(page.requested());
    boolean optOut = isOptOut(page.address()) || isOptOut(page.requested());
    List<Element> noticeLinks = new ArrayList<>();
    List<Address> elsewhere = new ArrayList<>();
    Map<String, HostFact> hosts = new LinkedHashMap<>();
    for (Link link : page.links()) {
      if (link.target() instanceof Address target) {
        if (link.use() == Link.Use.NAVIGATE) {
          if (declared.isNotice(target)) {
            if (noticeLinks.size() < MOST_LINKS) {
              noticeLinks.add(link.element());
            }
          } else if (elsewhere.size() < 3
              && Topic.NOTICE.in(Topic.fold(NoticeLinks.text(link.element())))) {
            elsewhere.add(target);
          }
        } else if (link.use() != Link.Use.MENTION && !declared.own(target)) {
          hosts.computeIfAbsent(target.host(), host -> host(host, link));
        }
      }
    }
    Seals seals = Seals.on(page);
    Document document = page.document();
    boolean shell = Shell.is(page);
    return new PageFacts(
        page.address(),
        page.requested(),
        Line.of(page.address().origin() + page.address().path(), 300),
        page.status(),
        page.served(),
        page.whole() && !shell,
        shell && page.whole(),
        expected || document.selectFirst("html[data-avow-ignore], body[data-avow-ignore]") != null,
        new FormFacts(page, noticeLinks, declared).read(),
        List.copyOf(hosts.values()),
        page.cookies().stream().map(CookieFact::of).distinct().toList(),
        NoticeLinks.best(noticeLinks),
        elsewhere,
        expected ? NoticeText.of(document, page.address()) : null,
        expected || optOut ? MailAddresses.in(document) : "",
        seals.unlinked(),
        seals.any());
  }

  private boolean isOptOut(Address address) {
    return declared.mailings().stream()
        .anyMatch(
            mail ->
                mail.form().isPresent() && Patterns.samePage(mail.form().get().value(), address));
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
