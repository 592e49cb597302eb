package dev.avow.browser;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text that a tool wrote down as base64. */
final class Unpacked {

  private static final Pattern CHARSET =
      Pattern.compile("charset=\"?([A-Za-z0-9._-]{1,40})", Pattern.CASE_INSENSITIVE);

  private Unpacked() {}

  /** The text by the charset its type names, else UTF-8; empty when it is no base64. */
  static String of(String packed, String type) {
    try {
      return new String(Base64.getMimeDecoder().decode(packed), charset(type));
    } catch (IllegalArgumentException noBase64) {
      return "";
    }
  }

  private static Charset charset(String type) {
    Matcher named = CHARSET.matcher(type);
    try {
      return named.find() ? Charset.forName(named.group(1)) : StandardCharsets.UTF_8;
    } catch (IllegalArgumentException unknown) {
      return StandardCharsets.UTF_8;
    }
  }
}
