package dev.avow.check.fact;

import dev.avow.check.field.DocumentIndex;
import dev.avow.site.Address;
import dev.avow.site.Page;
import dev.avow.text.Line;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;

/** Reads the facts off one page, in one visit; keeps nothing of the page. */
public final class FactReader {

  private final Declared declared;
  private final Map<String, String> shared = SourceReader.sharing();

  public FactReader(Declared declared) {
    this.declared = declared;
  }

  public PageFacts read(Page page) {
    PlainPlaces plain = new PlainPlaces(page, declared);
    PageLinks links = PageLinks.of(page, declared, plain);
    Seals seals = new Seals(page);
    HeaderReader head = new HeaderReader(page, declared);
    SourceReader source = new SourceReader(page, shared);
    DocumentIndex index = Glances.over(page.document(), List.of(seals, plain, head, source));
    HeaderFacts headers = head.facts();
    boolean upgraded = headers.policy().upgrades();
    FormFacts forms = new FormFacts(page, links.toNotice(), declared, upgraded);
    forms.read(page.document(), index);
    for (Document frame : page.frames()) {
      forms.read(frame, Glances.over(frame, List.of(seals, plain)));
    }
    boolean shell = Shell.is(page);
    NoticeFacts notice = notice(page, links);
    PartyFacts parties = new PartyFacts(links.hosts(), seals.unlinked(), seals.any());
    return new PageFacts(
        page.address(),
        page.requested(),
        Line.of(page.address().origin() + page.address().path(), 300),
        page.status(),
        page.served(),
        page.whole() && !shell,
        shell && page.whole(),
        forms.found(),
        notice,
        parties,
        page.cookies().stream().map(CookieFact::of).distinct().toList(),
        plain.facts(upgraded),
        headers,
        source.facts(forms.found(), parties, links.toNotice()));
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
