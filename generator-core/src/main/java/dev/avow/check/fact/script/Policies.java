package dev.avow.check.fact.script;

import dev.avow.site.page.Page;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Hosts that a page's content security policies name. */
public final class Policies {

  private static final Pattern HOST =
      Pattern.compile("(?:https?://|wss?://)?((?:\\*\\.)?[a-z0-9-]+(?:\\.[a-z0-9-]+)+)(?:[:/].*)?");

  /** Directives that say who may frame the page or who is told, not what the page loads. */
  private static final Set<String> OTHERS =
      Set.of("frame-ancestors", "report-uri", "report-to", "base-uri", "navigate-to");

  private Policies() {}

  /** The hosts that content security policies let in. */
  public static void allowed(Page page, Consumer<String> found) {
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
