package dev.avow.check.fact.script;

import java.util.List;
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

  private static final int BEFORE = 40;
  private static final int MOST_ADDRESSES = 1_000;
  private static final int LONGEST_ARGUMENTS = 400;
  private static final int LONGEST_FUNCTION = 8_000;

  private final String script;
  private final ScriptText text;
  private final ScriptNames names;
  private final HostParts parts;
  private final boolean module;
  private final Found found;

  private ScriptLoads(String script, boolean module, Found found) {
    this.script = script;
    this.text = new ScriptText(script);
    this.names = new ScriptNames(text);
    this.parts = new HostParts(text, found);
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
    if ("'\"".indexOf(script.charAt(start)) < 0) {
      parts.chosen(start, address);
      return;
    }
    int used = use(address - 1);
    if (used >= 0) {
      parts.joined(start, address, used);
    }
  }
}
