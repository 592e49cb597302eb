package dev.avow.site.page;

import dev.avow.site.address.Address;
import dev.avow.site.address.Reference;
import dev.avow.site.http.Headers;
import dev.avow.site.http.SetCookie;
import dev.avow.site.http.Unseen;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * One page that was seen. Its tree lives as long as the reader that looks at it: keep facts, not
 * nodes.
 *
 * @param requested the address that was asked for
 * @param address the address that answered, after redirects; what forms and links resolve against
 *     unless the page has a base
 * @param base the document's base: its first usable {@code <base href>}, else {@code address}
 * @param hops the redirects followed from requested to address, in order
 * @param headers of the final response; only what was served, see {@code served}
 * @param cookies set on the way, redirects included; names and attributes, never values
 * @param served false when the page was read from a folder: headers, cookies, redirects and
 *     encryption are then "not asked", never "absent"
 * @param document parsed, scripting off, with source positions ({@code element.sourceRange()})
 * @param links every place that bears an address, in document order, srcdoc frames included,
 *     templates (but declarative shadow roots) left out
 * @param frames the documents of {@code iframe srcdoc}, already parsed, outer before inner
 * @param styles the style sheets written into the page, without its frames
 * @param partial why the page is not whole; empty for a whole page. Findings on a partial page
 *     count, silence does not
 */
public record Page(
    Address requested,
    Address address,
    Address base,
    List<Hop> hops,
    int status,
    Headers headers,
    List<SetCookie> cookies,
    boolean served,
    Document document,
    List<Link> links,
    List<Document> frames,
    List<Element> styles,
    List<Unseen> partial) {

  public Page {
    hops = List.copyOf(hops);
    cookies = List.copyOf(cookies);
    links = List.copyOf(links);
    frames = List.copyOf(frames);
    styles = List.copyOf(styles);
    partial = List.copyOf(partial);
  }

  /** Whether silence on this page may be believed. */
  public boolean whole() {
    return partial.isEmpty();
  }

  /** Where a reference written on this page leads, by the page's base. */
  public Reference resolve(String written) {
    return base.resolve(written);
  }

  /** The value of a header, when a server was asked. */
  public Optional<String> header(String name) {
    return headers.first(name);
  }
}
