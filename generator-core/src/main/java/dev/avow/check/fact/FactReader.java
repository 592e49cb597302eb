package dev.avow.check.fact;

import dev.avow.site.Address;
import dev.avow.site.Page;
import dev.avow.text.Line;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads the facts off one page, in one visit; keeps nothing of the page. */
public final class FactReader {

  private final Declared declared;

  public FactReader(Declared declared) {
    this.declared = declared;
  }

  public PageFacts read(Page page) {
    boolean expected = declared.isNotice(page.address()) || declared.isNotice(page.requested());
    boolean alike =
        !expected && (NoticeLikeness.named(page.document()) || LinkWords.leads(page.address()));
    HiddenStyles styles = HiddenStyles.of(page.document());
    PageLinks links = PageLinks.of(page, declared, styles, expected || alike);
    Seals seals = new Seals(page);
    Choices choices = new Choices();
    FormFacts forms = new FormFacts(page, links.toNotice(), declared);
    forms.read(page.document(), Glances.over(page.document(), List.of(seals, choices)));
    for (Document frame : page.frames()) {
      forms.read(frame, Glances.over(frame, List.of(seals)));
    }
    boolean shell = Shell.is(page);
    return new PageFacts(
        page.address(),
        page.requested(),
        Line.of(page.address().origin() + page.address().path(), 300),
        page.status(),
        page.served(),
        page.whole() && !shell,
        shell && page.whole(),
        forms.found(),
        notice(page, links, styles, expected, alike),
        choices.found(links.offers()),
        new PartyFacts(links.hosts(), seals.unlinked(), seals.any()),
        page.cookies().stream().map(CookieFact::of).distinct().toList());
  }

  private NoticeFacts notice(
      Page page, PageLinks links, HiddenStyles styles, boolean expected, boolean alike) {
    Document document = page.document();
    boolean optOut = isOptOut(page.address()) || isOptOut(page.requested());
    NoticeFact text = expected || alike ? NoticeText.of(document, page.address()) : null;
    return new NoticeFacts(
        expected || asksToBeLeftOut(document),
        language(document),
        NoticeLinks.best(links.toNotice(), styles),
        links.elsewhere(),
        expected ? text : null,
        expected ? null : text,
        links.own(),
        expected || optOut ? MailAddresses.in(document) : "");
  }

  private static String language(Document document) {
    Element root = document.firstElementChild();
    String written = root == null ? "" : root.attr("lang").strip().toLowerCase(Locale.ROOT);
    return written.split("[-_]", 2)[0];
  }

  private static boolean asksToBeLeftOut(Document document) {
    Element root = document.firstElementChild();
    return (root != null && root.hasAttr("data-avow-ignore"))
        || document.body().hasAttr("data-avow-ignore");
  }

  private boolean isOptOut(Address address) {
    return declared.mailings().stream()
        .anyMatch(
            mail ->
                mail.form().isPresent() && Patterns.samePage(mail.form().get().value(), address));
  }
}
