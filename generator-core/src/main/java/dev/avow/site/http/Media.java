package dev.avow.site.http;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What kind of content a response says it carries. */
public final class Media {

  /** From the table of WHATWG MIME Sniffing, 7.1: what browsers take for a page. */
  private static final Pattern HTML =
      Pattern.compile(
          "^\\s*<(?:!--|(?:!doctype html|html|head|script|iframe|h1|div|font|table|a|style|title|b"
              + "|body|br|p)[\\s>])",
          Pattern.CASE_INSENSITIVE);

  private Media() {}

  /** Whether a body of which nobody says the type begins as pages do. */
  public static boolean beginsAsHtml(byte[] start) {
    String text = new String(start, StandardCharsets.ISO_8859_1).replaceFirst("^ï»¿", "");
    return HTML.matcher(text).find();
  }

  /** Whether the body is to be read as a page. No type at all may be a page: the body decides. */
  public static boolean mayBePage(Headers headers) {
    if (attachment(headers)) {
      return false;
    }
    String type = type(headers).orElse("text/html");
    return type.equals("text/html") || type.equals("application/xhtml+xml");
  }

  /** Why this is no page although it came, as a sentence; empty when it is one. */
  static Optional<String> notPage(Headers headers, Body body) {
    if (!mayBePage(headers)) {
      String what = attachment(headers) ? "a file to save" : type(headers).orElse("no page");
      return Optional.of("It is not HTML but " + what + ", which is not judged.");
    }
    if (body.length() >= 2 && body.at(0) == 0x1F && body.at(1) == 0x8B) {
      return Optional.of("It is compressed and does not say so, so it was not read.");
    }
    String start = body.start(512);
    if (type(headers).isEmpty() && !start.contains("<") && body.length() > 0) {
      return Optional.of("It says no content type and does not look like HTML.");
    }
    return Optional.empty();
  }

  /** The first type named, without parameters, in lower case whatever the locale. */
  private static Optional<String> type(Headers headers) {
    return headers
        .first("Content-Type")
        .map(value -> value.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
        .filter(type -> !type.isEmpty());
  }

  private static boolean attachment(Headers headers) {
    return headers
        .first("Content-Disposition")
        .filter(value -> value.strip().toLowerCase(Locale.ROOT).startsWith("attachment"))
        .isPresent();
  }
}
