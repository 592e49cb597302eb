package dev.avow.document;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a posted page must not hold: scripts, frames, forms, pictures, anything that loads. */
final class ActiveContent {
  private static final Set<String> TAGS =
      Set.of(
          "script", "iframe", "object", "embed", "img", "link", "base", "form", "input", "svg",
          "frame", "applet", "video", "audio");

  private static final Pattern ATTRIBUTE =
      Pattern.compile("(?i)\\s(?:on[a-z]+|srcdoc|src|formaction)\\s*=");

  private static final Pattern SCHEME =
      Pattern.compile("(?i)(?:href|action)\\s*=\\s*[\"']?\\s*(?:javascript|data|vbscript):");

  private ActiveContent() {}

  /**
   * The first tag or address of that kind, as it stands in the page. Tags are looked at where one
   * begins, and addresses only where such a scheme is named at all: one pattern tried at each
   * letter took as long as parsing the Markdown.
   */
  static Optional<String> first(String html) {
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      int name = nameEnd(html, at + 1);
      if (name == at + 1) {
        continue;
      }
      String tag = html.substring(at + 1, name).toLowerCase(Locale.ROOT);
      if (TAGS.contains(tag)) {
        return Optional.of(html.substring(at, name));
      }
      int end = html.indexOf('>', name);
      int close = end < 0 ? html.length() : end;
      Optional<String> active =
          mayAct(html, name, close) ? attribute(html, at, name, close) : Optional.empty();
      if (active.isEmpty()) {
        active = Fetched.byTag(html, tag, name, close);
      }
      if (active.isPresent()) {
        return active;
      }
    }
    Matcher scheme = SCHEME.matcher(html);
    return namesScheme(html) && scheme.find() ? Optional.of(scheme.group()) : Optional.empty();
  }

  /** Whether an attribute begins as those do that act: few tags have one, to try patterns on. */
  private static boolean mayAct(String html, int from, int close) {
    for (int at = from; at + 1 < close; at++) {
      if (html.charAt(at) <= ' ' && "oOsSfF".indexOf(html.charAt(at + 1)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> attribute(String html, int tag, int name, int close) {
    Matcher attribute = ATTRIBUTE.matcher(html).region(name, close);
    return attribute.find()
        ? Optional.of(html.substring(tag, attribute.end()))
        : Fetched.byAttribute(html, name, close);
  }

  private static int nameEnd(String html, int from) {
    int at = from;
    while (at < html.length() && isLetter(html.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isLetter(char sign) {
    return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
  }

  private static boolean namesScheme(String html) {
    for (int at = html.indexOf(':'); at >= 0; at = html.indexOf(':', at + 1)) {
      if (html.regionMatches(true, at - 6, "script", 0, 6)
          || html.regionMatches(true, at - 4, "data", 0, 4)) {
        return true;
      }
    }
    return false;
  }
}
