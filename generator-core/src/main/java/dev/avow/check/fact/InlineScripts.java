package dev.avow.check.fact;

import dev.avow.check.known.ConsentMarkup;
import dev.avow.check.known.KnownHost;
import dev.avow.check.known.ScriptSign;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What the scripts within a page say of others, told by words and patterns, without running them.
 */
final class InlineScripts {

  private static final Pattern CONSENT_DENIED =
      Pattern.compile(
          "^gtag\\(\\s*+[\"']consent[\"']\\s*+,\\s*+[\"']default[\"'][^;]{0,400}?denied");

  private static final int CONSENT_REACH = 500;

  /** What stands before an address that a script loads from or sends to, blanks left out. */
  private static final List<String> LOADERS =
      List.of(
          ".src=",
          "fetch(",
          "import(",
          "sendbeacon(",
          "websocket(",
          "importscripts(",
          "eventsource(",
          "getscript(",
          "loadscript(",
          "$.get(",
          "$.post(",
          "axios.get(",
          "axios.post(",
          "open('get',",
          "open('post',",
          "open(\"get\",",
          "open(\"post\",",
          "document,'script',",
          "document,\"script\",",
          "__next_s||[]).push([");

  /** The one service that many run on a server of their own. */
  private static final String OWN_SERVER = "Matomo";

  private static final Pattern NAMED_HOST =
      Pattern.compile("[\"'](?:https?:)?//([A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+)");

  private static final int BEFORE = 40;
  private static final int MOST_ADDRESSES = 1_000;

  private final Declared declared;
  private final HostBook book;
  private final Tags tags;
  private int deniedAt = Integer.MAX_VALUE;

  InlineScripts(Declared declared, HostBook book, Tags tags) {
    this.declared = declared;
    this.book = book;
    this.tags = tags;
  }

  void read(Element element, String script) {
    boolean runs = ConsentMarkup.runs(element);
    if (!runs && element.attr("type").toLowerCase(Locale.ROOT).contains("json")) {
      return;
    }
    ScriptSign.measuring(script, (sign, id) -> measures(element, script, sign, id));
    ScriptSign.handingOver(
        script, (sign, none) -> tags.see(Sighting.Kind.FORM_DATA, sign.service(), "", element));
    if (runs || ConsentMarkup.later(element)) {
      addresses(element, script);
    }
    if (runs) {
      consent(element, script);
    }
  }

  private void measures(Element element, String script, ScriptSign sign, String id) {
    if (KnownHost.isRecorder(sign.service())) {
      tags.see(Sighting.Kind.RECORDER, sign.service(), "", element);
    }
    if (sign.service().equals("Google Tag Manager")) {
      tags.see(Sighting.Kind.TAG_MANAGER, sign.service(), "", element);
    }
    boolean known =
        sign.hosts().stream().anyMatch(declared::namesHost)
            || (sign.service().equals(OWN_SERVER) && runsHere(script));
    Sighting.Kind kind = known ? Sighting.Kind.MEASURES_DECLARED : Sighting.Kind.MEASURES;
    tags.see(kind, sign.service(), id, element);
  }

  /** Whether whoever counts does so on an own server, or on one that is declared. */
  private boolean runsHere(String script) {
    Matcher named = NAMED_HOST.matcher(script);
    boolean foreign = false;
    while (named.find()) {
      String host = named.group(1).toLowerCase(Locale.ROOT);
      if (book.of(host).own() || declared.namesHost(host)) {
        return true;
      }
      foreign = true;
    }
    return !foreign;
  }

  /** Addresses in quotes, right behind what loads or sends. */
  private void addresses(Element element, String script) {
    int places = 0;
    for (int at = script.indexOf("//");
        at >= 0 && places < MOST_ADDRESSES;
        at = script.indexOf("//", at + 2)) {
      places++;
      int start = scheme(script, at);
      if (start > 0
          && "'\"`".indexOf(script.charAt(start - 1)) >= 0
          && loads(element, script, start - 1)) {
        String host = host(script, at + 2);
        if (!host.isEmpty() && !book.of(host).own()) {
          tags.see(Sighting.Kind.IN_SCRIPT, host, "", element);
          book.of(host)
              .harm()
              .ifPresent(why -> tags.see(Sighting.Kind.HARMFUL, host, why, element));
        }
      }
    }
  }

  private static int scheme(String script, int slashes) {
    for (String scheme : List.of("https:", "http:", "wss:", "ws:")) {
      if (script.startsWith(scheme, slashes - scheme.length())) {
        return slashes - scheme.length();
      }
    }
    return slashes;
  }

  private static boolean loads(Element element, String script, int quote) {
    int last = quote - 1;
    while (last >= 0 && quote - last < BEFORE && script.charAt(last) <= ' ') {
      last--;
    }
    String said = script.substring(Math.max(0, last - 5), last + 1);
    if (element.attr("type").equalsIgnoreCase("module")
        && (said.endsWith("import") || said.endsWith("from"))) {
      return true; // import "…"; import {a} from "…"
    }
    if (last < 0 || "=(,[".indexOf(script.charAt(last)) < 0) {
      return false; // as most addresses stand: in lists and objects
    }
    StringBuilder backwards = new StringBuilder(BEFORE);
    for (int at = last; at >= 0 && quote - at <= BEFORE; at--) {
      char c = script.charAt(at);
      if (c > ' ') {
        backwards.append(Character.toLowerCase(c));
      }
    }
    String before = backwards.reverse().toString();
    return LOADERS.stream().anyMatch(before::endsWith);
  }

  /** The host written there, if it is one whole name. */
  private static String host(String script, int start) {
    int end = start;
    while (end < script.length()
        && end - start < 254
        && (Character.isLetterOrDigit(script.charAt(end))
            || ".-".indexOf(script.charAt(end)) >= 0)) {
      end++;
    }
    String host = script.substring(start, end).toLowerCase(Locale.ROOT);
    boolean ends = end < script.length() && "/'\"`?:#".indexOf(script.charAt(end)) >= 0;
    return ends && host.matches("[a-z0-9-]+(\\.[a-z0-9-]+)*\\.[a-z]{2,24}") ? host : "";
  }

  private void consent(Element element, String script) {
    for (int at = script.indexOf("gtag("); at >= 0; at = script.indexOf("gtag(", at + 5)) {
      String behind = script.substring(at, Math.min(script.length(), at + CONSENT_REACH));
      if (CONSENT_DENIED.matcher(behind).find()) {
        deniedAt = Math.min(deniedAt, ElementPlaces.line(element));
        return;
      }
    }
  }

  /** Whether a script above the line told Google's that people have not agreed yet. */
  boolean deniedBefore(int line) {
    return deniedAt <= line;
  }
}
