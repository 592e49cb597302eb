package dev.avow.document;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a posted page must not hold: scripts, frames, forms, pictures, anything that loads. */
final class ActiveContent {
  private static final Pattern TAG =
      Pattern.compile(
          "(?i)<(?:(script|iframe|object|embed|img|link|base|form|input|svg|frame|applet|video|audio)\\b"
              + "|[a-z][^>]*\\s(on[a-z]+|srcdoc|src|formaction)\\s*=)");

  private static final Pattern SCHEME =
      Pattern.compile("(?i)(href|action)\\s*=\\s*[\"']?\\s*(javascript|data|vbscript):");

  private ActiveContent() {}

  /** The first tag or address of that kind, as it stands in the page. */
  static Optional<String> first(String html) {
    // Tags are looked at where one begins, and addresses only where such a scheme is named at all:
    // one pattern tried at each letter took as long as parsing the Markdown.
    Matcher tag = TAG.matcher(html);
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      tag.region(at, html.length());
      if (tag.lookingAt()) {
        return Optional.of(tag.group());
      }
    }
    String lower = html.toLowerCase(Locale.ROOT);
    if (lower.contains("script:") || lower.contains("data:")) {
      Matcher scheme = SCHEME.matcher(html);
      if (scheme.find()) {
        return Optional.of(scheme.group());
      }
    }
    return Optional.empty();
  }
}
