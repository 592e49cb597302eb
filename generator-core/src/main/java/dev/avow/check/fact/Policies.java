package dev.avow.check.fact;

import dev.avow.site.Address;
import dev.avow.site.Link;
import dev.avow.site.Page;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Hosts that the head of a response names: those to load from, and those that may be let in. */
final class Policies {

  /** RFC 8288: an address in angle brackets, then its parameters. */
  private static final Pattern LINK = Pattern.compile("<([^<>]{1,2000})>([^<]{0,500})");

  private static final Pattern HOST =
      Pattern.compile("(?:https?://|wss?://)?((?:\\*\\.)?[a-z0-9-]+(?:\\.[a-z0-9-]+)+)(?:[:/].*)?");

  /** Directives that say who may frame the page or who is told, not what the page loads. */
  private static final Set<String> OTHERS =
      Set.of("frame-ancestors", "report-uri", "report-to", "base-uri", "navigate-to");

  private Policies() {}

  /** The addresses of {@code Link} headers that browsers contact by themselves. */
  static void links(Page page, BiConsumer<Address, Link.Use> found) {
    for (String value : page.headers().all("Link")) {
      Matcher link = LINK.matcher(value);
      while (link.find()) {
        String rest = link.group(2).toLowerCase(Locale.ROOT);
        boolean contact = rest.contains("preconnect") || rest.contains("dns-prefetch");
        boolean load = rest.contains("preload") || rest.contains("stylesheet");
        if ((contact || load) && page.address().resolve(link.group(1)) instanceof Address target) {
          found.accept(target, load ? Link.Use.LOAD : Link.Use.CONTACT);
        }
      }
    }
  }

  /** The hosts that content security policies let in. */
  static void allowed(Page page, Consumer<String> found) {
    page.headers().all("Content-Security-Policy").forEach(policy -> hosts(policy, found));
    Element head = page.document().head();
    for (Element meta : head.children()) {
      if (meta.normalName().equals("meta")
          && meta.attr("http-equiv").equalsIgnoreCase("Content-Security-Policy")) {
        hosts(meta.attr("content"), found);
      }
    }
  }

  private static void hosts(String policy, Consumer<String> found) {
    for (String directive : policy.toLowerCase(Locale.ROOT).split("[;,]", -1)) {
      List<String> words = List.of(directive.strip().split("\\s+", -1));
      if (OTHERS.contains(words.get(0))) {
        continue;
      }
      for (String word : words.subList(1, words.size())) {
        Matcher host = HOST.matcher(word);
        if (host.matches()) {
          found.accept(host.group(1));
        }
      }
    }
  }
}
