package dev.avow.check.fact.party;

import dev.avow.check.fact.declared.Declared;
import dev.avow.check.fact.place.ElementPlaces;
import dev.avow.check.fact.place.Glance;
import dev.avow.check.known.ConsentMarkup;
import dev.avow.check.known.KnownContent;
import dev.avow.site.address.Address;
import dev.avow.site.page.Link;
import dev.avow.site.page.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** What a page has of others: who is loaded, who watches, and what waits until people agreed. */
public final class Tags implements Glance {

  /** More on one page are told by the first. */
  private static final int MOST = 100;

  /** Where lazy loaders and consent tools put the address until its time has come. */
  private static final List<String> LATER =
      List.of(
          "data-src",
          "data-cookieblock-src",
          "data-cmp-src",
          "data-suppressedsrc",
          "data-src-cmplz",
          "data-cmplz-src",
          "uc-src",
          "consent-original-src-_",
          "data-lazy-src",
          "data-rocket-src",
          "data-rocketsrc",
          "suppressedsrc",
          "data-borlabs-cookie-script-blocker-src",
          "data-ccm-loader-src");

  /** Where other elements name what a script of theirs loads, or what waits for consent. */
  private static final List<String> NAMING =
      List.of("data-url", "data-settings", "data-borlabs-cookie-content");

  /** A number of at least two parts in the path: the file will never change. */
  private static final Pattern VERSION =
      Pattern.compile("[@/._-]v?\\d{1,4}\\.\\d{1,4}(?:\\.\\d{1,4})?(?:[/._-]|$)");

  private final Page page;
  private final HostBook book;
  private final InlineScripts scripts;
  private final Map<String, Sighting> seen = new LinkedHashMap<>();
  private final Map<String, HostFact> later = new LinkedHashMap<>();
  private final Ungated ungated = new Ungated();

  public Tags(Page page, Declared declared, HostBook book) {
    this.page = page;
    this.book = book;
    this.scripts = new InlineScripts(declared, book, this);
  }

  /** The host in the one text that all pages share. */
  public String named(String host) {
    return book.of(host).host();
  }

  /** Whether the host is the organization's own. */
  public boolean own(String host) {
    return book.of(host).own();
  }

  /** A place that makes browsers talk to another's host. */
  public void link(Link link, Address target) {
    HostBook.Entry host = book.of(target.host());
    Element element = link.element();
    host.harm().ifPresent(why -> see(Sighting.Kind.HARMFUL, host.host(), why, element));
    if (link.use() == Link.Use.CONTACT && connects(element)) {
      ungated(host, element, "connection");
    }
    if (link.use() != Link.Use.LOAD && link.use() != Link.Use.FRAME) {
      return;
    }
    String path = target.path();
    KnownContent.tagManager(host.host(), path)
        .ifPresent(tool -> see(Sighting.Kind.TAG_MANAGER, tool.name(), "", element));
    boolean waits = ConsentMarkup.waits(element);
    recorded(host, waits, element);
    if (!waits) {
      ungated(host, element, "");
      KnownContent.embed(host.host(), path)
          .ifPresent(embed -> see(Sighting.Kind.EMBED, embed.name(), embed.instead(), element));
    }
    seal(element, host.host(), path);
    String query = target.query();
    if (path.equals("/tr") && query != null && query.matches(".*\\bud(?:\\[|%5B).*")) {
      see(Sighting.Kind.FORM_DATA, "a picture of Meta", "", element);
    }
  }

  void recorded(HostBook.Entry host, boolean late, Element element) {
    Sighting.Kind kind = late ? Sighting.Kind.LATE_RECORDER : Sighting.Kind.RECORDER;
    host.recorder().ifPresent(name -> see(kind, name, "", element));
  }

  /** The name of a host may be looked up before; whoever connects tells it that he is there. */
  private static boolean connects(Element element) {
    return element.attr("rel").toLowerCase(Locale.ROOT).contains("preconnect");
  }

  void ungated(HostBook.Entry host, Element element, String detail) {
    if (host.waits()) {
      Sighting loaded = sighting(Sighting.Kind.UNGATED, host.host(), detail, element);
      ungated.load(host, element, !detail.isEmpty(), loaded);
    }
  }

  private void seal(Element element, String host, String path) {
    boolean sealable =
        element.normalName().equals("script")
            || (element.normalName().equals("link")
                && element.attr("rel").equalsIgnoreCase("stylesheet"));
    if (!sealable) {
      return;
    }
    if (!element.hasAttr("integrity")) {
      if (element.normalName().equals("script")) {
        see(Sighting.Kind.BESIDE_SECRETS, host, "", element);
      }
      if (VERSION.matcher(path).find()) {
        see(Sighting.Kind.UNSEALED, host, "", element);
      }
    } else if (!element.hasAttr("crossorigin")) {
      see(Sighting.Kind.UNREADABLE_SEAL, host, "", element);
    }
  }

  /** A link that a person follows to another's site. */
  public void outgoing(Link link, Address target) {
    ClickIds.in(target, name -> see(Sighting.Kind.CLICK_ID, name, target.host(), link.element()));
  }

  /** Takes a host that the page's content security policy admits. */
  public void allowed(String host) {
    see(Sighting.Kind.ALLOWED, host, "", null);
  }

  @Override
  public void element(Element element) {
    switch (element.normalName()) {
      case "script" -> {
        later(element);
        if (ConsentMarkup.blocks(element)) {
          ungated.block(element);
        }
        if (!element.hasAttr("src")) {
          for (Node child : element.childNodes()) {
            if (child instanceof DataNode data) {
              scripts.read(element, data.getWholeData());
            }
          }
        }
      }
      case "iframe", "img", "embed", "source" -> later(element);
      default -> named(element);
    }
  }

  private void named(Element element) {
    if (element.attributesSize() > 0) {
      for (String attribute : NAMING) {
        if (element.hasAttr(attribute)) {
          book.named()
              .kept(element.attr(attribute), host -> see(Sighting.Kind.NAMED, host, "", element));
        }
      }
    }
  }

  private void later(Element element) {
    if (element.attributesSize() == 0) {
      return;
    }
    for (String attribute : LATER) {
      if (element.hasAttr(attribute)
          && page.resolve(element.attr(attribute)) instanceof Address target
          && !own(target.host())) {
        boolean frame = element.normalName().equals("iframe");
        Link.Use use = frame ? Link.Use.FRAME : Link.Use.LOAD;
        later.putIfAbsent(target.host(), fact(target.host(), use, element));
        link(new Link(element, attribute, element.attr(attribute), use, page.base()), target);
      }
    }
  }

  /** All that a script file has, which pages run as it is. */
  List<Sighting> file(String script) {
    Element element = new Element("script");
    if (ScriptFile.library(script)) {
      scripts.library(element, script);
    } else {
      scripts.read(element, script);
    }
    return sightings(false);
  }

  /** Whether a script has told Google's that people have not agreed yet. */
  boolean denies() {
    return scripts.deniedBefore(Long.MAX_VALUE);
  }

  private HostFact fact(String host, Link.Use use, Element element) {
    return new HostFact(
        named(host),
        use,
        element.normalName(),
        ElementPlaces.line(element),
        ElementPlaces.column(element));
  }

  void see(Sighting.Kind kind, String what, String detail, @Nullable Element element) {
    if (seen.size() < MOST) {
      seen.computeIfAbsent(
          kind + " " + what + " " + (kind.numbered() ? detail : ""),
          key -> sighting(kind, what, detail, element));
    }
  }

  void see(Sighting one) {
    if (seen.size() < MOST) {
      seen.putIfAbsent(one.kind() + " " + one.what() + " ", one);
    }
  }

  private static Sighting sighting(
      Sighting.Kind kind, String what, String detail, @Nullable Element element) {
    return element == null || element instanceof Document
        ? new Sighting(kind, what, detail, "", 0, 0)
        : new Sighting(
            kind,
            what,
            detail,
            element.normalName(),
            ElementPlaces.line(element),
            ElementPlaces.column(element));
  }

  /**
   * All that was seen, when the whole page has come by.
   *
   * @param secrets whether a form of the page asks for secrets
   */
  public List<Sighting> sightings(boolean secrets) {
    if (!secrets) {
      seen.values().removeIf(seen -> seen.kind() == Sighting.Kind.BESIDE_SECRETS);
    }
    List<Sighting> told = ungated.told(scripts::deniedBefore);
    // What is to wait until people agree is told of that, which is the graver.
    seen.values()
        .removeIf(
            seen ->
                seen.kind() == Sighting.Kind.EMBED
                    && seen.line() > 0
                    && told.stream().anyMatch(one -> one.at("").equals(seen.at(""))));
    told.forEach(this::see);
    return List.copyOf(seen.values());
  }

  /** What keeps still of a script file of the site's own, when the whole page has come by. */
  OwnScript.Waits waits(Element script) {
    boolean last = script.hasAttr("defer") || script.attr("type").equalsIgnoreCase("module");
    long place = last ? Long.MAX_VALUE : ElementPlaces.order(script);
    if (ConsentMarkup.waits(script) || ungated.blocked(ElementPlaces.order(script))) {
      return OwnScript.Waits.ALL;
    }
    return scripts.deniedBefore(place) ? OwnScript.Waits.GOOGLE : OwnScript.Waits.NOTHING;
  }

  /** The hosts of links, and those that are talked to later. */
  public List<HostFact> hosts(List<HostFact> linked) {
    Map<String, HostFact> all = new LinkedHashMap<>();
    linked.forEach(host -> all.put(host.host(), host));
    later.forEach(all::putIfAbsent);
    return List.copyOf(all.values());
  }
}
