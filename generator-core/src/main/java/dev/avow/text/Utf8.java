package dev.avow.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Bytes read as UTF-8, and nothing put in the place of what is none.
 *
 * @param text all of it, a byte order mark included, or what stands before the first byte that does
 *     not fit
 * @param broken where that byte stands, from 0; -1 when all fit
 * @param hex that byte as two digits ({@code E4}); empty when all fit
 */
public record Utf8(String text, int broken, String hex) {

  public static Utf8 read(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(in, out, true);
    String text = out.flip().toString();
    return result.isError()
        ? new Utf8(text, in.position(), String.format(Locale.ROOT, "%02X", in.get(in.position())))
        : new Utf8(text, -1, "");
  }

  public boolean sound() {
    return broken < 0;
  }

  /** The whole text without a byte order mark. */
  public String unmarked() {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
