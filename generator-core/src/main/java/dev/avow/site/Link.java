package dev.avow.site;

import org.jsoup.nodes.Element;

/**
 * One place of a page that bears an address.
 *
 * @param element where it stands
 * @param attribute the attribute that holds it; {@code style} and {@code #text} for CSS
 * @param written as the page has it; of a srcset, the one candidate
 * @param base what it is resolved against: the document's base, which in a srcdoc frame is its own
 */
public record Link(Element element, String attribute, String written, Use use, Address base) {

  /** What a browser does with the address. */
  public enum Use {
    /** A person goes there: a, area, refresh. */
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
    MENTION
  }

  /** Where it leads. An empty form action is the caller's to judge: it means the page itself. */
  public Reference target() {
    return base.resolve(written);
  }
}
