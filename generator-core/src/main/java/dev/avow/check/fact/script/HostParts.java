package dev.avow.check.fact.script;

import dev.avow.site.address.Domains;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The hosts that a script puts together out of texts and names. */
final class HostParts {

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

  private final String script;
  private final ScriptText text;
  private final ScriptLoads.Found found;

  HostParts(ScriptText text, ScriptLoads.Found found) {
    this.script = text.script();
    this.text = text;
    this.found = found;
  }

  /** Of a choice of two schemes, each with a name, and the rest of the host behind both. */
  void chosen(int start, int address) {
    Matcher split = SPLIT.matcher(behind(start));
    // The other way round of the same choice stands behind a colon.
    if (!text.before(address - 1).endsWith(":") && split.lookingAt()) {
      String host = split.group(1) + split.group(2);
      int used = script.lastIndexOf(".src", address);
      if (ScriptText.isHost(host) && used > address - 100) {
        found.load(host, address, used);
      }
    }
  }

  private String behind(int start) {
    return script.substring(start, Math.min(script.length(), start + 200));
  }

  /**
   * Of {@code .src = "https://" + name}, where the script has {@code name = "host/…"}; of a name
   * with the host's end behind it, that end.
   */
  void joined(int start, int address, int used) {
    String behind = behind(start);
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
