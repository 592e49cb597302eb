package dev.avow.check.fact;

import dev.avow.check.field.DocumentIndex;
import dev.avow.site.Address;
import dev.avow.site.Page;
import dev.avow.text.Line;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.nodes.Document;

/** Reads the facts off one page, in one visit; keeps nothing of the page. */
public final class FactReader {

  private static final int MOST_COOKIES = 10_000;

  private final Declared declared;
  private final Map<String, String> shared = SourceReader.sharing();
  private final HostBook book;

  /** What every page sets is kept once. */
  private final Map<CookieFact, CookieFact> cookies = new ConcurrentHashMap<>();

  public FactReader(Declared declared) {
    this.declared = declared;
    this.book = new HostBook(declared);
  }

  public PageFacts read(Page page) {
    Tags tags = new Tags(page, declared, book);
    Leaks leaks = new Leaks(declared, book);
    leaks.page(page);
    Policies.links(page, tags::header);
    Policies.allowed(page, tags::allowed);
    PlainPlaces plain = new PlainPlaces(page, declared);
    PageLinks links = PageLinks.of(page, declared, tags, List.of(plain::link, leaks::link));
    Seals seals = new Seals(page);
    HeaderReader head = new HeaderReader(page, declared);
    SourceReader source = new SourceReader(page, shared);
    DocumentIndex index =
        Glances.over(page.document(), List.of(seals, tags, leaks, plain, head, source));
    HeaderFacts headers = head.facts();
    boolean upgraded = headers.policy().upgrades();
    FormFacts forms = new FormFacts(page, links.toNotice(), declared, upgraded);
    forms.read(page.document(), index);
    for (Document frame : page.frames()) {
      forms.read(frame, Glances.over(frame, List.of(seals, tags, leaks, plain)));
    }
    boolean shell = Shell.is(page);
    NoticeFacts notice = notice(page, links);
    PartyFacts parties =
        new PartyFacts(tags.hosts(links.hosts()), tags.sightings(), seals.unlinked(), seals.any());
    return new PageFacts(
        page.address(),
        page.requested(),
        Line.of(page.address().origin() + page.address().shownPath(), 300),
        page.status(),
        page.served(),
        page.whole() && !shell,
        shell && page.whole(),
        forms.found(),
        notice,
        parties,
        leaks.facts(),
        page.cookies().stream().map(CookieFact::of).map(this::once).distinct().toList(),
        plain.facts(upgraded),
        headers,
        source.facts(forms.found(), parties, links.toNotice()));
  }

  private CookieFact once(CookieFact fact) {
    CookieFact known = cookies.get(fact);
    if (known == null && cookies.size() < MOST_COOKIES) {
      cookies.put(fact, fact);
    }
    return known == null ? fact : known;
  }

  private NoticeFacts notice(Page page, PageLinks links) {
    Document document = page.document();
    boolean expected = declared.isNotice(page.address()) || declared.isNotice(page.requested());
    boolean optOut = isOptOut(page.address()) || isOptOut(page.requested());
    return new NoticeFacts(
        expected,
        NoticeLinks.best(links.toNotice()),
        links.elsewhere(),
        expected ? NoticeText.of(document, page.address()) : null,
        expected || optOut ? MailAddresses.in(document) : "");
  }

  private boolean isOptOut(Address address) {
    return declared.mailings().stream()
        .anyMatch(
            mail ->
                mail.form().isPresent() && Patterns.samePage(mail.form().get().value(), address));
  }
}
