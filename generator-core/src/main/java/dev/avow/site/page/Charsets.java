package dev.avow.site.page;

import dev.avow.site.http.Body;
import dev.avow.site.http.Headers;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which character encoding a page is in, in the order browsers ask: mark, head, meta, guess. */
final class Charsets {

  /** Browsers look for a meta within the first kilobyte; real pages exceed it. */
  private static final int PRESCAN = 4096;

  private static final Pattern NAMED =
      Pattern.compile(
          "charset\\s{0,9}=\\s{0,9}[\"']?([^\\s\"';/>]{1,40})", Pattern.CASE_INSENSITIVE);

  private static final Pattern META =
      Pattern.compile(
          "<meta[^>]{0,400}?charset\\s{0,9}=\\s{0,9}[\"']?([^\\s\"';/>]{1,40})",
          Pattern.CASE_INSENSITIVE);

  private Charsets() {}

  /** {@code cut} says that the body is not whole, and may end inside a character. */
  static Charset of(Body body, Headers headers, boolean cut) {
    Optional<Charset> marked = marked(body);
    if (marked.isPresent()) {
      return marked.get();
    }
    return headers
        .first("Content-Type")
        .flatMap(type -> named(NAMED, type))
        .or(() -> named(META, body.start(PRESCAN)).map(Charsets::ofMeta))
        .orElseGet(() -> utf8(body, cut) ? StandardCharsets.UTF_8 : windows1252());
  }

  /** Whether the body begins with a byte order mark, which is no part of the text. */
  static boolean hasMark(Body body) {
    return marked(body).isPresent();
  }

  private static Optional<Charset> marked(Body body) {
    if (body.length() >= 3 && body.at(0) == 0xEF && body.at(1) == 0xBB && body.at(2) == 0xBF) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (body.length() >= 2 && body.at(0) == 0xFE && body.at(1) == 0xFF) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    if (body.length() >= 2 && body.at(0) == 0xFF && body.at(1) == 0xFE) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return Optional.empty();
  }

  private static Optional<Charset> named(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? known(matcher.group(1)) : Optional.empty();
  }

  private static Optional<Charset> known(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.contains("utf-7") || lower.contains("utf7")) {
      return Optional.empty(); // hides markup from every other reader
    }
    if (lower.equals("iso-8859-1") || lower.equals("latin1") || lower.equals("us-ascii")) {
      return Optional.of(windows1252()); // as the web reads these names
    }
    try {
      return Optional.of(Charset.forName(lower));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }

  /** A meta that could be read in single bytes cannot be in sixteen bits. */
  private static Charset ofMeta(Charset named) {
    return named.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : named;
  }

  private static boolean utf8(Body body, boolean cut) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer bytes = ByteBuffer.wrap(body.toArray());
    CharBuffer text = CharBuffer.allocate(4096);
    CoderResult result;
    do {
      result = decoder.decode(bytes, text.clear(), !cut);
    } while (result.isOverflow());
    return !result.isError();
  }

  private static Charset windows1252() {
    return Charset.forName("windows-1252");
  }
}
