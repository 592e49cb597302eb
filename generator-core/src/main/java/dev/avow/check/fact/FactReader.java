package dev.avow.check.fact;

import dev.avow.check.fact.declared.Declared;
import dev.avow.check.fact.form.FormFact;
import dev.avow.check.fact.header.HeaderFacts;
import dev.avow.check.fact.header.HeaderReader;
import dev.avow.check.fact.header.PlainPlaces;
import dev.avow.check.fact.header.TransportFacts;
import dev.avow.check.fact.leak.Leaks;
import dev.avow.check.fact.notice.NoticeFact;
import dev.avow.check.fact.notice.NoticeLikeness;
import dev.avow.check.fact.notice.NoticeText;
import dev.avow.check.fact.party.CookieFact;
import dev.avow.check.fact.party.HostBook;
import dev.avow.check.fact.party.HostFact;
import dev.avow.check.fact.party.OwnFiles;
import dev.avow.check.fact.party.PageParties;
import dev.avow.check.fact.party.ScriptFile;
import dev.avow.check.fact.party.Seals;
import dev.avow.check.fact.party.Tags;
import dev.avow.check.fact.place.HiddenStyles;
import dev.avow.check.fact.place.MailAddresses;
import dev.avow.check.fact.place.Passage;
import dev.avow.check.fact.place.Shared;
import dev.avow.check.fact.place.Shell;
import dev.avow.check.fact.script.Policies;
import dev.avow.check.fact.word.LinkWords;
import dev.avow.check.field.DocumentIndex;
import dev.avow.check.field.FieldReader;
import dev.avow.check.known.KnownHost;
import dev.avow.check.known.KnownParty;
import dev.avow.site.address.Address;
import dev.avow.site.address.Domains;
import dev.avow.site.crawl.Recorded;
import dev.avow.site.http.Headers;
import dev.avow.site.page.Journey;
import dev.avow.site.page.Page;
import dev.avow.site.page.Srcdoc;
import dev.avow.text.Line;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads the facts off one page, in one visit; keeps nothing of the page. */
public final class FactReader {

  private final Declared declared;
  private final Shared shared = new Shared();
  private final HostBook book;
  private final OwnFiles.Known knownFiles = new OwnFiles.Known();

  /** Whether some notice stands where the site has put it, and is to be known by its text. */
  private final boolean soughtByText;

  public FactReader(Declared declared) {
    this.declared = declared;
    this.soughtByText = declared.notices().stream().anyMatch(notice -> !notice.placed());
    this.book = new HostBook(declared);
  }

  /** Reads the knowledge that every page is held against. */
  public static void prepare() {
    Domains.registrable("example.org");
    KnownParty.of("example.org");
    KnownHost.recorder("example.org");
    LinkWords.of("Notice");
    FieldReader.prepare();
  }

  public PageFacts read(Page page) {
    Tags tags = new Tags(page, declared, book);
    Leaks leaks = new Leaks(declared, book);
    leaks.page(page);
    Policies.allowed(page, tags::allowed);
    PlainPlaces plain = new PlainPlaces(page, declared);
    boolean expected = declared.isNotice(page.address()) || declared.isNotice(page.requested());
    boolean alike =
        !expected && (NoticeLikeness.named(page.document()) || LinkWords.leads(page.address()));
    NoticeTrail trail =
        new NoticeTrail(declared, HiddenStyles.of(page.styles()), expected || alike);
    OwnFiles files = new OwnFiles(declared, knownFiles);
    Siblings siblings = new Siblings(page.address(), tags);
    List<HostFact> hosts =
        PageLinks.walk(page, tags, trail, List.of(plain::link, leaks::link, files::link, siblings));
    Seals seals = new Seals(page);
    Choices choices = new Choices();
    HeaderReader head = new HeaderReader(page, declared);
    SourceReader source = new SourceReader(page.document(), shared);
    DocumentIndex index =
        Glances.over(page.document(), List.of(seals, tags, leaks, plain, head, source, choices));
    HeaderFacts headers = head.facts();
    boolean upgraded = headers.policy().upgrades();
    FormFacts forms = new FormFacts(page, trail, declared, upgraded, shared);
    forms.read(page.document(), index);
    for (Document frame : page.frames()) {
      boolean scripts = !Srcdoc.barred(frame, Srcdoc.SCRIPTS);
      DocumentIndex within =
          Glances.over(
              frame, scripts ? List.of(seals, tags, leaks, plain) : List.of(seals, leaks, plain));
      if (scripts || !Srcdoc.barred(frame, Srcdoc.FORMS)) {
        forms.read(frame, within);
      }
    }
    boolean shell = Shell.is(page);
    boolean optOut = declared.isOptOut(page.address()) || declared.isOptOut(page.requested());
    boolean choice =
        optOut || declared.isChoice(page.address()) || declared.isChoice(page.requested());
    NoticeFacts notice = notice(page, trail, expected, alike, optOut);
    PageParties parties =
        new PageParties(
            tags.hosts(hosts).stream().map(shared::once).toList(),
            siblings.found(),
            tags.sightings(forms.found().stream().anyMatch(Secrets::in)),
            files.sheets(),
            files.scripts(tags),
            seals.unlinked(),
            seals.any());
    PageChoices offered =
        shared.once(choices.found(trail.offers(), choice ? LoginAhead.of(page) : LoginAhead.NO));
    TransportFacts transport = shared.once(plain.facts(upgraded));
    return new PageFacts(
        page.address(),
        page.requested(),
        shown(page.address()),
        page.status(),
        page.served(),
        page.whole() && !shell,
        shell && page.whole(),
        forms.found(),
        notice,
        offered,
        parties,
        shared.once(leaks.facts()),
        page.cookies().stream().map(CookieFact::of).map(shared::once).distinct().toList(),
        transport,
        shared.once(headers),
        source.facts(
            Stream.of(
                    forms.found().stream().flatMap(FormFact::placed),
                    parties.placed(),
                    offered.placed(),
                    transport.plain().stream(),
                    headers.placed(),
                    notice.placed())
                .flatMap(all -> all),
            trail.toNotice()));
  }

  /** Reads what a script file of the site's own has, whichever page runs it. */
  public ScriptFile script(Journey journey) {
    Page nothing = Recorded.document(journey.address(), 200, Headers.NONE, "", List.of());
    return ScriptFile.of(journey, new Tags(nothing, declared, book));
  }

  /** Most addresses are shown as they are, and are kept once. */
  private static String shown(Address address) {
    String shown = Line.of(address.origin() + address.shownPage(), 300);
    return shown.equals(address.toString()) ? address.toString() : shown;
  }

  private NoticeFacts notice(
      Page page, NoticeTrail trail, boolean expected, boolean alike, boolean optOut) {
    Document document = page.document();
    NoticeFact text =
        expected || (alike && soughtByText)
            ? NoticeText.of(document, page.address())
            : alike ? NoticeText.ifOne(document, page.address()).orElse(null) : null;
    return new NoticeFacts(
        expected,
        shared.once(language(document)),
        trail.best(shared),
        trail.notices(),
        trail.elsewhere(),
        expected ? text : null,
        expected ? null : text,
        trail.own(),
        Passage.is(page),
        expected || optOut ? MailAddresses.in(document) : "");
  }

  private static String language(Document document) {
    Element root = document.firstElementChild();
    String written = root == null ? "" : root.attr("lang").strip().toLowerCase(Locale.ROOT);
    return written.split("[-_]", 2)[0];
  }
}
