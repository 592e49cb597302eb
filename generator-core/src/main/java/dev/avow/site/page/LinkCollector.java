package dev.avow.site.page;

import dev.avow.site.address.Address;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** Collects every place of a document that bears an address, in one pass that does not recurse. */
final class LinkCollector implements NodeFilter {

  /** Frames within frames: deeper ones are an attack or an accident. */
  private static final int DEEPEST_FRAME = 3;

  private record Found(Element element, String attribute, String written, Link.Use use) {}

  /** Addresses that lead nowhere, such as images: one page of 10 MB can hold a million. */
  private static final int MOST_OTHERS = 100_000;

  private static final Pattern SAID =
      Pattern.compile("^(?:og:|twitter:|msapplication-)|:(?:url|image)$");

  private final int most;
  private final List<Found> found = new ArrayList<>();
  private final List<Element> srcdocs = new ArrayList<>();
  private final List<Element> styles = new ArrayList<>();
  private final Aside aside = new Aside();
  private @Nullable String base;
  private int left;
  private int leading;
  private boolean text;
  private boolean script;
  private boolean shown;

  private LinkCollector(int most) {
    this.most = most;
  }

  /**
   * What one pass over a document and its srcdoc frames gives.
   *
   * @param styles the style sheets written into the document itself
   * @param leftOut links beyond the limit
   * @param silent whether nothing is there for a person to read or use, but a script is
   */
  record Harvest(
      Address base,
      List<Link> links,
      List<Document> frames,
      List<Element> styles,
      int leftOut,
      boolean silent) {}

  static Harvest of(Document document, Address address, int most) {
    LinkCollector pass = new LinkCollector(most);
    NodeTraversor.filter(pass, document);
    Address base = pass.base(address);
    List<Link> links = new ArrayList<>(pass.found.size());
    List<Document> frames = new ArrayList<>();
    pass.add(links, base);
    pass.frames(base, 1, links, frames);
    pass.aside(links, base);
    boolean silent = pass.script && !pass.text && !pass.shown && pass.found.isEmpty();
    return new Harvest(base, links, frames, pass.styles, pass.left, silent);
  }

  private void add(List<Link> links, Address against) {
    for (Found one : found) {
      links.add(new Link(one.element, one.attribute, one.written, one.use, against));
    }
  }

  /** Last, so that they take no room from what the page shows. */
  private void aside(List<Link> links, Address against) {
    aside.each(
        (element, written) -> {
          if (leading++ >= most) {
            left++;
          } else {
            links.add(new Link(element, "#text", written, Link.Use.ASIDE, against));
          }
        });
  }

  /** The first base counts, if it can be one (data: and javascript: cannot). */
  private Address base(Address fallback) {
    return base != null && fallback.resolve(base) instanceof Address usable ? usable : fallback;
  }

  private void frames(Address parent, int depth, List<Link> links, List<Document> frames) {
    for (Element frame : srcdocs) {
      if (depth > DEEPEST_FRAME || links.size() >= most) {
        left++;
        continue;
      }
      Tree tree = Tree.parse(new StringReader(frame.attr("srcdoc")), parent.toString(), most);
      Srcdoc.within(frame, tree.document());
      LinkCollector pass = new LinkCollector(most - links.size());
      NodeTraversor.filter(pass, tree.document());
      Address base = pass.base(parent);
      if (Srcdoc.barred(tree.document(), Srcdoc.SCRIPTS)) {
        pass.found.removeIf(one -> one.element.nameIs("script"));
      }
      if (Srcdoc.barred(tree.document(), Srcdoc.FORMS)) {
        pass.found.removeIf(one -> one.use == Link.Use.SEND);
      }
      pass.add(links, base);
      frames.add(tree.document());
      pass.frames(base, depth + 1, links, frames);
      left += pass.left + (tree.whole() ? 0 : 1);
      shown = true;
    }
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof Element element) {
      return element(element);
    }
    if (!text && node instanceof TextNode words && !words.isBlank() && inBody(words)) {
      text = true;
    } else if (node instanceof Comment comment) {
      aside.comment(comment);
    }
    return FilterResult.CONTINUE;
  }

  private static boolean inBody(TextNode words) {
    Element parent = words.parent();
    return parent != null
        && !parent.normalName().equals("title")
        && !parent.normalName().equals("noscript");
  }

  private FilterResult element(Element element) {
    switch (element.normalName()) {
      case "template" -> {
        if (!element.hasAttr("shadowrootmode")) {
          return FilterResult.SKIP_ENTIRELY; // inert until a script brings it to life
        }
      }
      case "base" -> {
        if (base == null && element.hasAttr("href")) {
          base = element.attr("href");
        }
      }
      case "a", "area" -> {
        take(element, "href", Link.Use.NAVIGATE);
        take(element, "xlink:href", Link.Use.NAVIGATE); // within svg
        takeEach(element, "ping", Link.Use.CONTACT);
        takeEach(element, "attributionsrc", Link.Use.CONTACT);
      }
      case "link" -> link(element);
      case "meta" -> meta(element);
      case "script" -> script(element);
      case "style" -> {
        styles.add(element);
        css(element, "#text", element.data());
      }
      case "img" -> {
        media(element);
        take(element, "longdesc", Link.Use.MENTION);
        take(element, "lowsrc", Link.Use.LOAD);
        take(element, "dynsrc", Link.Use.LOAD);
        takeEach(element, "attributionsrc", Link.Use.CONTACT);
      }
      case "source", "audio", "video", "track", "bgsound", "image", "use", "feimage" ->
          media(element);
      case "amp-img", "amp-anim", "amp-audio", "amp-video", "amp-list" -> media(element);
      case "iframe", "frame", "fencedframe", "amp-iframe" -> frame(element);
      case "embed" -> {
        shown = true;
        take(element, "src", Link.Use.FRAME);
      }
      case "object" -> {
        shown = true;
        take(element, "data", Link.Use.FRAME); // may hold a page, as an iframe does
        take(element, "classid", Link.Use.LOAD);
        take(element, "codebase", Link.Use.LOAD);
        takeEach(element, "archive", Link.Use.LOAD);
      }
      case "applet" -> {
        take(element, "codebase", Link.Use.LOAD);
        take(element, "archive", Link.Use.LOAD);
      }
      case "form" -> {
        shown = true;
        take(element, "action", Link.Use.SEND);
      }
      case "input", "button" -> {
        shown = true;
        take(element, "formaction", Link.Use.SEND);
        take(element, "src", Link.Use.LOAD);
      }
      case "blockquote", "q", "ins", "del" -> take(element, "cite", Link.Use.MENTION);
      case "body", "table", "td", "th", "tr" -> take(element, "background", Link.Use.LOAD);
      case "html" -> take(element, "manifest", Link.Use.LOAD);
      case "head" -> take(element, "profile", Link.Use.MENTION);
      default -> {}
    }
    if (element.attributesSize() > 0 && element.hasAttr("style")) {
      css(element, "style", element.attr("style"));
    }
    return FilterResult.CONTINUE;
  }

  private void media(Element element) {
    shown = true;
    take(element, "src", Link.Use.LOAD);
    take(element, "poster", Link.Use.LOAD);
    take(element, "href", Link.Use.LOAD);
    take(element, "xlink:href", Link.Use.LOAD);
    for (String address : Srcset.addresses(element.attr("srcset"))) {
      keep(element, "srcset", address, Link.Use.LOAD);
    }
  }

  private void frame(Element element) {
    shown = true;
    if (element.hasAttr("srcdoc")) {
      srcdocs.add(element); // wins over src
    } else {
      take(element, "src", Link.Use.FRAME);
    }
  }

  private void link(Element element) {
    Relation relation = new Relation(element.attr("rel"), element.hasAttr("hreflang"));
    take(element, "href", relation.use());
    if (relation.told()) {
      take(element, "href", Link.Use.ASIDE);
    }
    for (String address : Srcset.addresses(element.attr("imagesrcset"))) {
      keep(element, "imagesrcset", address, Link.Use.LOAD);
    }
  }

  private void meta(Element element) {
    String content = element.attr("content");
    if (element.attr("http-equiv").equalsIgnoreCase("refresh")) {
      String address = Refresh.address(content);
      if (address != null) {
        keep(element, "content", address, Link.Use.NAVIGATE);
      }
      return;
    }
    String name = element.hasAttr("property") ? element.attr("property") : element.attr("name");
    if (SAID.matcher(name).find()) {
      if (content.startsWith("http:") || content.startsWith("https:")) {
        keep(element, "content", content, Link.Use.MENTION);
      }
    }
  }

  private void script(Element element) {
    script = true;
    take(element, "src", Link.Use.LOAD);
    take(element, "href", Link.Use.LOAD); // within svg
    take(element, "xlink:href", Link.Use.LOAD);
    takeEach(element, "attributionsrc", Link.Use.CONTACT);
    aside.script(element);
    for (String address : ScriptData.loads(element)) {
      keep(element, "#text", address, Link.Use.LOAD);
    }
  }

  private void css(Element element, String attribute, String rules) {
    Set<String> imported = CssLinks.imported(rules);
    for (String address : CssLinks.of(rules)) {
      String place = imported.contains(address) ? Link.IMPORT : attribute;
      keep(element, place, address, Link.Use.LOAD);
    }
  }

  private void take(Element element, String attribute, Link.Use use) {
    if (element.hasAttr(attribute)) {
      keep(element, attribute, element.attr(attribute), use);
    }
  }

  private void takeEach(Element element, String attribute, Link.Use use) {
    if (element.hasAttr(attribute)) {
      for (String address : element.attr(attribute).trim().split("\\s+", -1)) {
        keep(element, attribute, address, use);
      }
    }
  }

  private void keep(Element element, String attribute, String written, Link.Use use) {
    boolean leads = use == Link.Use.NAVIGATE || use == Link.Use.FRAME;
    if (leads ? leading++ >= most : found.size() >= most + MOST_OTHERS) {
      left++;
    } else {
      found.add(new Found(element, attribute, written, use));
    }
  }
}
