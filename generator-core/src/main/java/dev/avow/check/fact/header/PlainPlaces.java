package dev.avow.check.fact.header;

import dev.avow.check.fact.declared.Declared;
import dev.avow.check.fact.form.Target;
import dev.avow.check.fact.header.PlainFact.Kind;
import dev.avow.check.fact.place.ElementPlaces;
import dev.avow.check.fact.place.Glance;
import dev.avow.site.address.Address;
import dev.avow.site.page.Hop;
import dev.avow.site.page.Link;
import dev.avow.site.page.Page;
import dev.avow.text.Line;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds what a page loads, calls or links to without encryption. */
public final class PlainPlaces implements Glance {

  /** Of one kind on one page; who mends these finds the others. */
  private static final int MOST = 20;

  private static final Set<String> MEDIA = Set.of("image", "audio", "video");
  private static final Pattern FILE =
      Pattern.compile(
          "\\.(?:pdf|zip|exe|msi|dmg|pkg|deb|rpm|apk|iso|docx?|xlsx?|pptx?|odt|ods|csv|tar|t?gz|7z"
              + "|rar|jar)$");

  /** What else a style sheet loads, but for other sheets, is an image. */
  private static final Pattern FONT = Pattern.compile("\\.(?:woff2?|ttf|otf|eot)$");

  // Possessive: a script of a megabyte must not be tried twice.
  private static final Pattern CALL =
      Pattern.compile(
          "(?:new\\s++(?:WebSocket|EventSource|Worker|SharedWorker)|\\b(?:importScripts|fetch))"
              + "\\s*+\\(\\s*+[\"'`]((?:ws|http)://[^\"'`\\s?#]++)");

  private final Page page;
  private final Declared declared;
  private final boolean secure;
  private final boolean plainBase;
  private final List<PlainFact> found = new ArrayList<>();
  private final Set<String> known = new HashSet<>();
  private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);

  public PlainPlaces(Page page, Declared declared) {
    this.page = page;
    this.declared = declared;
    secure = page.address().secure();
    plainBase = secure && plain(page.base());
  }

  public TransportFacts facts(boolean upgraded) {
    Hop downgrade = page.hops().stream().filter(Hop::downgrade).findFirst().orElse(null);
    return new TransportFacts(downgrade, upgraded, found);
  }

  /** Looks at one link whose address was resolved. */
  public void link(Link link, Address target) {
    if (!secure) {
      boolean loads = link.use() == Link.Use.LOAD || link.use() == Link.Use.FRAME;
      if (loads && link.written().strip().startsWith("//") && plain(target)) {
        keep(Kind.SCHEMELESS, shown(target), link.element());
      }
      return;
    }
    if (!plain(target) || (plainBase && relative(link))) {
      return; // a base without encryption is told once, not at each link that follows it
    }
    Kind kind = kind(link, target);
    if (kind != null) {
      keep(kind, shown(target), link.element());
    }
  }

  /** Data to oneself cross no network, and browsers treat them so. */
  private static boolean plain(Address address) {
    return !address.secure() && !Target.isLoopback(address.host());
  }

  private boolean relative(Link link) {
    return link.base().equals(page.base()) && !link.written().contains(":");
  }

  private static String shown(Address target) {
    return Line.of(target.origin() + target.path(), 200);
  }

  private @Nullable Kind kind(Link link, Address target) {
    return switch (link.use()) {
      case FRAME -> Kind.ACTIVE;
      case CONTACT -> link.attribute().equals("ping") ? Kind.ACTIVE : null;
      case LOAD -> load(link, target);
      case NAVIGATE ->
          declared.own(target)
                  || link.element().hasAttr("download")
                  || FILE.matcher(target.path().toLowerCase(Locale.ROOT)).find()
              ? Kind.LINK
              : null;
      case SEND, MENTION, ASIDE -> null;
    };
  }

  private static @Nullable Kind load(Link link, Address target) {
    Element element = link.element();
    String attribute = link.attribute();
    if (attribute.equals("srcset") || attribute.equals("imagesrcset")) {
      return Kind.ACTIVE;
    }
    if (attribute.equals(Link.IMPORT)) {
      return Kind.ACTIVE;
    }
    if (attribute.equals("style") || element.normalName().equals("style")) {
      return FONT.matcher(target.path().toLowerCase(Locale.ROOT)).find()
          ? Kind.ACTIVE
          : Kind.PASSIVE;
    }
    return switch (element.normalName()) {
      case "script", "track", "applet" -> Kind.ACTIVE;
      case "link" -> sheet(element);
      case "img" ->
          !attribute.equals("src")
              ? null // lowsrc and dynsrc are loaded by no browser in use
              : element.hasAttr("srcset") || element.hasAttr("crossorigin")
                  ? Kind.ACTIVE
                  : Kind.PASSIVE;
      case "source", "audio", "video", "image", "feimage", "input" -> Kind.PASSIVE;
      case "body", "table", "td", "th", "tr" -> Kind.PASSIVE;
      default -> null;
    };
  }

  private static Kind sheet(Element element) {
    String relation = element.attr("rel").toLowerCase(Locale.ROOT);
    String as = element.attr("as").toLowerCase(Locale.ROOT);
    return relation.contains("icon") || MEDIA.contains(as) ? Kind.PASSIVE : Kind.ACTIVE;
  }

  @Override
  public void element(Element element) {
    if (!secure) {
      return;
    }
    if (element.normalName().equals("script")) {
      calls(element);
    } else if (plainBase && element.normalName().equals("base") && element.hasAttr("href")) {
      keep(Kind.ACTIVE, shown(page.base()), element);
    }
  }

  private void calls(Element script) {
    String text = script.data();
    if (!text.contains("ws://") && !text.contains("http://")) {
      return;
    }
    for (Matcher call = CALL.matcher(text); call.find(); ) {
      String web = call.group(1).replaceFirst("^ws:", "http:");
      if (Address.read(web) instanceof Address address && plain(address)) {
        keep(Kind.ACTIVE, Line.of(call.group(1), 200), script);
      }
    }
  }

  private void keep(Kind kind, String to, Element element) {
    if (counts.getOrDefault(kind, 0) < MOST && known.add(kind + to)) {
      counts.merge(kind, 1, Integer::sum);
      found.add(
          new PlainFact(
              kind,
              to,
              element.normalName(),
              ElementPlaces.line(element),
              ElementPlaces.column(element)));
    }
  }
}
