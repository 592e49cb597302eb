package dev.avow.check.fact.header;

import dev.avow.check.fact.declared.Declared;
import dev.avow.check.fact.header.HeaderFacts.Lent;
import dev.avow.check.fact.header.HeaderFacts.Spot;
import dev.avow.check.fact.place.ElementPlaces;
import dev.avow.check.fact.place.Glance;
import dev.avow.site.address.Address;
import dev.avow.site.page.Page;
import dev.avow.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the head of a response, and the elements of the page that stand in for headers. */
public final class HeaderReader implements Glance {

  private static final int LONGEST = 200;
  private static final int MOST_LENT = 10;

  /** Those that can record a person; the many others are matters of taste. */
  private static final Set<String> POWERFUL = Set.of("camera", "microphone", "geolocation");

  private static final Set<String> POLICIES =
      Set.of(
          "no-referrer",
          "no-referrer-when-downgrade",
          "same-origin",
          "origin",
          "strict-origin",
          "origin-when-cross-origin",
          "strict-origin-when-cross-origin",
          "unsafe-url");

  /** Words of an older draft that browsers still take in a meta element (HTML, 4.2.5.1). */
  private static final Map<String, String> OLDER =
      Map.of(
          "never", "no-referrer",
          "default", "strict-origin-when-cross-origin",
          "always", "unsafe-url",
          "origin-when-crossorigin", "origin-when-cross-origin");

  /** Headers in which servers and frameworks name themselves. */
  private static final List<String> TELLING =
      List.of("Server", "X-Powered-By", "X-Generator", "X-AspNet-Version", "X-AspNetMvc-Version");

  /** A name with a version of two numbers or more; a number alone may be an address. */
  private static final Pattern VERSION =
      Pattern.compile("[A-Za-z][A-Za-z._-]{0,30}[/ ]v?\\d{1,4}(?:\\.\\d{1,6}){1,3}");

  /** For a header whose own name says what the version is of. */
  private static final Pattern NUMBER = Pattern.compile("^\\d{1,4}(?:\\.\\d{1,6}){1,3}");

  private static final int MOST_VERSIONS = 5;

  private final Page page;
  private final Declared declared;
  private final List<String> metaPolicies = new ArrayList<>();
  private final List<Lent> lent = new ArrayList<>();
  private String referrer = "";
  private @Nullable Spot openReferrer;

  public HeaderReader(Page page, Declared declared) {
    this.page = page;
    this.declared = declared;
    for (String value : page.headers().all("Referrer-Policy")) {
      for (String token : value.split(",", -1)) {
        String policy = token.strip().toLowerCase(Locale.ROOT);
        referrer = POLICIES.contains(policy) ? policy : referrer; // the last one known counts
      }
    }
  }

  @Override
  public void element(Element element) {
    switch (element.normalName()) {
      case "meta" -> meta(element);
      case "iframe" -> frame(element);
      default -> {}
    }
    if (openReferrer == null && element.attributesSize() > 0 && element.hasAttr("referrerpolicy")) {
      String policy = element.attr("referrerpolicy").strip().toLowerCase(Locale.ROOT);
      if (policy.equals("unsafe-url") && foreign(element)) {
        openReferrer = spot(element);
      }
    }
  }

  private void meta(Element meta) {
    String content = meta.attr("content");
    Element parent = meta.parent();
    if (meta.attr("http-equiv").equalsIgnoreCase("Content-Security-Policy")) {
      if (parent != null && parent.normalName().equals("head")) {
        metaPolicies.add(content);
      }
    } else if (meta.attr("name").equalsIgnoreCase("referrer")) {
      String written = content.strip().toLowerCase(Locale.ROOT);
      String policy = OLDER.getOrDefault(written, written);
      referrer = POLICIES.contains(policy) ? policy : referrer;
    }
  }

  private void frame(Element frame) {
    if (!frame.hasAttr("allow") || !foreign(frame)) {
      return;
    }
    for (String part : frame.attr("allow").split(";", -1)) {
      String[] words = part.strip().toLowerCase(Locale.ROOT).split("\\s+", -1);
      boolean refused = words.length > 1 && words[1].equals("'none'");
      if (POWERFUL.contains(words[0]) && !refused && lent.size() < MOST_LENT) {
        lent.add(new Lent(words[0], host(frame), spot(frame)));
      }
    }
  }

  private boolean foreign(Element element) {
    return page.resolve(written(element)) instanceof Address address && !declared.own(address);
  }

  private String host(Element element) {
    return page.resolve(written(element)) instanceof Address address ? address.host() : "";
  }

  private static String written(Element element) {
    return element.hasAttr("src") ? element.attr("src") : element.attr("href");
  }

  private static Spot spot(Element element) {
    return new Spot(
        element.normalName(), ElementPlaces.line(element), ElementPlaces.column(element));
  }

  /** What was read, once the page was walked. */
  public HeaderFacts facts() {
    ContentPolicy policy =
        ContentPolicy.of(page.headers().all("Content-Security-Policy"), metaPolicies);
    return new HeaderFacts(
        page.headers().all("Strict-Transport-Security").stream()
            .limit(3)
            .map(value -> Line.of(value, LONGEST))
            .toList(),
        referrer,
        openReferrer,
        policy,
        says("Cache-Control", Set.of("no-store")),
        says("X-Content-Type-Options", Set.of("nosniff")),
        policy.frameAncestors() || says("X-Frame-Options", Set.of("deny", "sameorigin")),
        forAll(),
        lent,
        versions());
  }

  private boolean says(String header, Set<String> words) {
    for (String value : page.headers().all(header)) {
      for (String word : value.split(",", -1)) {
        if (words.contains(word.strip().toLowerCase(Locale.ROOT))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Headers and versions in the order of the table: a proxy may send them in another each time. */
  private List<String> versions() {
    List<String> told = new ArrayList<>();
    for (String header : TELLING) {
      for (String value : page.headers().all(header)) {
        Matcher version = (header.endsWith("-Version") ? NUMBER : VERSION).matcher(value);
        while (version.find() && told.size() < MOST_VERSIONS) {
          told.add(header + ": " + version.group());
        }
      }
    }
    return told.stream().distinct().toList();
  }

  private List<String> forAll() {
    List<String> features = new ArrayList<>();
    for (String value : page.headers().all("Permissions-Policy")) {
      for (String member : value.split(",", -1)) {
        String[] parts = member.strip().toLowerCase(Locale.ROOT).split("\\s*=\\s*", 2);
        boolean all = parts.length > 1 && parts[1].matches("\\*|\\(\\s*\\*\\s*\\)");
        if (all && POWERFUL.contains(parts[0])) {
          features.add(parts[0]);
        }
      }
    }
    return features.stream().distinct().sorted().toList();
  }
}
