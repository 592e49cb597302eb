package dev.avow.check.fact.script;

import dev.avow.site.address.Domains;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The addresses that a script loads from or sends to, told by what stands around them, without
 * running it.
 */
public final class ScriptLoads {

  /** What hears of each. */
  @FunctionalInterface
  public interface Found {

    /**
     * A host that the script names.
     *
     * @param at where it stands
     * @param used where the script loads what stands there; the same place for most
     */
    void load(String host, int at, int used);
  }

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
          "$.ajax({url:",
          "api_host:",
          "tilelayer(",
          "axios.get(",
          "axios.post(",
          "open('get',",
          "open('post',",
          "open(\"get\",",
          "open(\"post\",",
          "setattribute('src',",
          "setattribute(\"src\",",
          "document,'script',",
          "document,\"script\",",
          "__next_s||[]).push([");

  private static final String SHARD = "{s}.";
  private static final List<String> SCHEMES = List.of("https:", "http:", "wss:", "ws:");

  /** An element that loads, in a text that becomes part of the page: {@code <script src=}. */
  private static final Pattern ELEMENT =
      Pattern.compile(
          "<(?:scr[\"'+\\s]{0,9}ipt|iframe|img|embed)\\b[^<>]{0,200}?(?<![\\w-])src\\s?=\\\\?[\"']?$",
          Pattern.CASE_INSENSITIVE);

  /** {@code "https://ssl" : "http://www") + ".count.example/a.js"}: where that host begins. */
  private static final Pattern SPLIT =
      Pattern.compile(
          "([a-z0-9-]{1,20})[\"']\\s*+(?::\\s*+[\"']https?://[a-z0-9-]{1,20}[\"']\\s*+)?\\)"
              + "\\s*+\\+\\s*+[\"'](\\.[a-z0-9.-]{4,80})[/\"']");

  /** {@code "https://" + name}: the name of what holds the rest. */
  private static final Pattern NAMED = Pattern.compile("[\"']\\s*+\\+\\s*+([\\w$]{2,40})\\b");

  /** {@code "//" + name + ".comments.example/a.js"}, with a name or a text between. */
  private static final Pattern ACCOUNT =
      Pattern.compile(
          "[\"']\\s*+\\+\\s*+(?:[\"']([a-z0-9-]{1,40})[\"']|([\\w$.]{1,40}))"
              + "\\s*+\\+\\s*+[\"']\\.([a-z0-9.-]{4,80})[/\"']");

  private static final Pattern LABEL = Pattern.compile("[a-z0-9-]{1,40}(?=[\"'])");

  private static final int BEFORE = 40;
  private static final int MOST_ADDRESSES = 1_000;
  private static final int LONGEST_ARGUMENTS = 400;
  private static final int LONGEST_FUNCTION = 8_000;

  private final String script;
  private final ScriptText text;
  private final ScriptNames names;
  private final boolean module;
  private final Found found;

  private ScriptLoads(String script, boolean module, Found found) {
    this.script = script;
    this.text = new ScriptText(script);
    this.names = new ScriptNames(text);
    this.module = module;
    this.found = found;
  }

  /** Tells each host that the script loads from or sends to. */
  public static void of(String script, boolean module, Found found) {
    ScriptLoads loads = new ScriptLoads(script, module, found);
    int places = 0;
    for (int at = script.indexOf("//");
        at >= 0 && places < MOST_ADDRESSES;
        at = script.indexOf("//", at + 2)) {
      places++;
      loads.address(at);
    }
  }

  private void address(int slashes) {
    int start = scheme(slashes);
    if (start == 0) {
      return;
    }
    char before = script.charAt(start - 1);
    if (before != '=' && "'\"`".indexOf(before) < 0) {
      return;
    }
    String host = host(slashes + 2);
    if (host.isEmpty()) {
      inParts(slashes + 2, start);
      return;
    }
    int used = before == '=' ? inElement(start) : use(start - 1);
    if (used >= 0) {
      found.load(host, start, used);
    }
  }

  /** Leaflet puts one letter after the other in the place of {@code {s}}, and begins with this. */
  private String host(int start) {
    if (!script.startsWith(SHARD, start)) {
      return text.host(start);
    }
    String host = text.host(start + SHARD.length());
    return host.isEmpty() ? "" : "a." + host;
  }

  private int scheme(int slashes) {
    for (String scheme : SCHEMES) {
      if (script.startsWith(scheme, slashes - scheme.length())) {
        return slashes - scheme.length();
      }
    }
    return slashes;
  }

  /** Where the script loads what stands in the quotes that open there, or -1. */
  private int use(int quote) {
    int last = quote - 1;
    while (last >= 0 && quote - last < BEFORE && script.charAt(last) <= ' ') {
      last--;
    }
    String said = script.substring(Math.max(0, last - 5), last + 1);
    if (module && (said.endsWith("import") || said.endsWith("from"))) {
      return quote; // import "…"; import {a} from "…"
    }
    if (last < 0 || "=(,[:\\".indexOf(script.charAt(last)) < 0) {
      return -1; // as most addresses stand: in lists and objects
    }
    String before = text.before(last + 1);
    if (LOADERS.stream().anyMatch(before::endsWith)) {
      return quote;
    }
    return switch (script.charAt(last)) {
      case '=' -> before.endsWith("src=") ? inElement(quote + 1) : names.assigned(last);
      case '\\' -> before.endsWith("src=\\") ? inElement(quote + 1) : -1;
      case '(' -> argument(last);
      case ',' -> Math.max(argument(last), names.listed(last));
      case '[' -> names.listed(last);
      default -> -1;
    };
  }

  private int inElement(int start) {
    String before = script.substring(Math.max(0, start - 240), start);
    return before.contains("<") && ELEMENT.matcher(before).find() ? start : -1;
  }

  /**
   * Of {@code (function (u) {… .src = u …})("https://…")}: where the function has its {@code .src}.
   */
  private int argument(int last) {
    int depth = 0;
    int at = last;
    for (; at > 0 && last - at < LONGEST_ARGUMENTS; at--) {
      char c = script.charAt(at);
      if (c == '(' && depth == 0) {
        break;
      }
      if (c == '\'' || c == '"') {
        at = script.lastIndexOf(c, at - 1);
      } else if (c == ')' || c == ']') {
        depth++;
      } else if (c == '(' || c == '[') {
        depth--;
      } else if ("{};".indexOf(c) >= 0) {
        return -1;
      }
    }
    int end = at - 1;
    while (end > 0 && (script.charAt(end) <= ' ' || script.charAt(end) == ')')) {
      end--;
    }
    if (at <= 0 || script.charAt(at) != '(' || end <= 0 || script.charAt(end) != '}') {
      return -1;
    }
    int begin = Math.max(0, end - LONGEST_FUNCTION);
    int source = script.substring(begin, end).lastIndexOf(".src");
    return source < 0 ? -1 : begin + source;
  }

  /** A host that the script puts together. */
  private void inParts(int start, int address) {
    if (start >= script.length()) {
      return;
    }
    if ("'\"".indexOf(script.charAt(start)) >= 0) {
      joined(start, address);
      return;
    }
    String behind = script.substring(start, Math.min(script.length(), start + 200));
    Matcher split = SPLIT.matcher(behind);
    // The other way round of the same choice stands behind a colon.
    if (!text.before(address - 1).endsWith(":") && split.lookingAt()) {
      String host = split.group(1) + split.group(2);
      int used = script.lastIndexOf(".src", address);
      if (ScriptText.isHost(host) && used > address - 100) {
        found.load(host, address, used);
      }
    }
  }

  /**
   * Of {@code .src = "https://" + name}, where the script has {@code name = "host/…"}; of a name
   * with the host's end behind it, that end.
   */
  private void joined(int start, int address) {
    int used = use(address - 1);
    if (used < 0) {
      return;
    }
    String behind = script.substring(start, Math.min(script.length(), start + 200));
    Matcher account = ACCOUNT.matcher(behind);
    Matcher named = NAMED.matcher(behind);
    if (account.lookingAt()) {
      String below = account.group(1) == null ? label(account.group(2)) : account.group(1);
      String host = (below.isEmpty() ? "" : below + ".") + account.group(3);
      // Of a name alone before '.co.uk' nobody can tell whose host it is.
      if (ScriptText.isHost(host) && !Domains.isSuffix(host)) {
        found.load(host, address, used);
      }
    } else if (named.lookingAt()) {
      String name = named.group(1);
      int at = held(name, value -> !text.host(value).isEmpty());
      if (at >= 0) {
        found.load(text.host(behindEquals(at + name.length()) + 1), at, used);
      }
    }
  }

  /** The one part of a host that the name holds; or empty. */
  private String label(String name) {
    int at = held(name, value -> LABEL.matcher(script).region(value, script.length()).lookingAt());
    int value = at < 0 ? -1 : behindEquals(at + name.length()) + 1;
    return value < 0
        ? ""
        : script.substring(value, script.indexOf(script.charAt(value - 1), value));
  }

  /** Where the script has {@code name = "…"} with such a value; or -1. */
  private int held(String name, IntPredicate fits) {
    int places = 0;
    for (int at = script.indexOf(name);
        at >= 0 && places < 20;
        at = script.indexOf(name, at + name.length())) {
      places++;
      int quote = behindEquals(at + name.length());
      if (quote >= 0 && fits.test(quote + 1)) {
        return at;
      }
    }
    return -1;
  }

  /** Of {@code = "}, or of {@code "] = "}, where the quotes open that hold the value; or -1. */
  private int behindEquals(int at) {
    int next = at;
    while (next < script.length() && "'\"] \t".indexOf(script.charAt(next)) >= 0) {
      next++;
    }
    int quote = text.blanks(next + 1);
    return script.startsWith("=", next)
            && quote < script.length()
            && "'\"".indexOf(script.charAt(quote)) >= 0
        ? quote
        : -1;
  }
}
