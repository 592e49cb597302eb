package dev.avow.site.page;

import dev.avow.site.address.Address;
import dev.avow.site.address.Reference;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** One place of a page that bears an address. */
public final class Link {

  /** What a browser does with the address. */
  public enum Use {
    /** A person goes there: a, area, refresh, and the next page of a list. */
    NAVIGATE,
    /** A document within the document: iframe, frame. */
    FRAME,
    /** A form may be sent there: action, formaction. */
    SEND,
    /** Loaded with the page: images, scripts, style sheets, media, fonts, imports. */
    LOAD,
    /** Told without being loaded: ping, preconnect, dns-prefetch. */
    CONTACT,
    /** Said about the page, loaded by nobody: cite, canonical, alternate, og:url. */
    MENTION,
    /**
     * Said beside the page, where nobody of today looks: JSON-LD, comments for old browsers, the
     * page in other languages.
     */
    ASIDE
  }

  /** The attribute of what a style sheet imports: another style sheet, whatever it is called. */
  public static final String IMPORT = "@import";

  private final Element element;
  private final String attribute;
  private final String written;
  private final Use use;
  private final Address base;

  /** Unguarded: whoever comes second at the worst resolves once more, to the same. */
  private @Nullable Reference target;

  public Link(Element element, String attribute, String written, Use use, Address base) {
    this.element = element;
    this.attribute = attribute;
    this.written = written;
    this.use = use;
    this.base = base;
  }

  /** Where it stands; the document when a header of its response has it. */
  public Element element() {
    return element;
  }

  /** The attribute that holds it; {@code style}, {@code #text} or {@code @import} for CSS. */
  public String attribute() {
    return attribute;
  }

  /** As the page has it; of a srcset, the one candidate. */
  public String written() {
    return written;
  }

  public Use use() {
    return use;
  }

  /** What it is resolved against: the document's base, which in a srcdoc frame is its own. */
  public Address base() {
    return base;
  }

  /** Whether browsers go there without anybody's click: a refresh, however long its delay. */
  public boolean unasked() {
    return use == Use.NAVIGATE
        && (element.normalName().equals("meta")
            || (element instanceof Document && attribute.equals("Refresh")));
  }

  /** Where it leads. An empty form action is the caller's to judge: it means the page itself. */
  public Reference target() {
    Reference known = target;
    if (known == null) {
      known = base.resolve(written);
      target = known;
    }
    return known;
  }
}
