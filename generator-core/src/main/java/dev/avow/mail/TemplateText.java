package dev.avow.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Bytes read as text, and what was wrong with them. */
record TemplateText(String text, @Nullable String trouble) {

  /** A person's e-mail has a hundredth of it; beyond, no mail program shows the rest. */
  static final int MOST_BYTES = 4 << 20;

  /** The bytes of one text, and whether they are all there are. */
  static final class Taken {
    private final byte[] bytes;
    private final boolean whole;

    private Taken(byte[] bytes, boolean whole) {
      this.bytes = bytes;
      this.whole = whole;
    }

    byte[] bytes() {
      return bytes;
    }

    boolean whole() {
      return whole;
    }
  }

  static Taken take(InputStream in, int most) throws IOException {
    byte[] bytes = in.readNBytes(most + 1);
    return bytes.length <= most
        ? new Taken(bytes, true)
        : new Taken(Arrays.copyOf(bytes, most), false);
  }

  /** A file without a word on its encoding, which today is UTF-8. */
  static TemplateText ofFile(byte[] bytes) {
    if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
      return of(bytes, StandardCharsets.UTF_16BE);
    }
    if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
      return of(bytes, StandardCharsets.UTF_16LE);
    }
    return of(bytes, StandardCharsets.UTF_8);
  }

  /**
   * A part that names its encoding.
   *
   * @param name as the part has it; none means ASCII by RFC 2045, which UTF-8 contains
   */
  static TemplateText of(byte[] bytes, @Nullable String name) {
    if (name == null || name.isBlank()) {
      return of(bytes, StandardCharsets.UTF_8);
    }
    Optional<Charset> charset = known(name.strip().toLowerCase(Locale.ROOT));
    if (charset.isEmpty()) {
      TemplateText guessed = of(bytes, StandardCharsets.UTF_8);
      return new TemplateText(guessed.text, "It is in '" + name + "', which is no known encoding.");
    }
    return of(bytes, charset.get());
  }

  private static Optional<Charset> known(String name) {
    if (List.of("us-ascii", "ascii").contains(name)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (name.contains("utf-7")) {
      return Optional.empty(); // hides markup from every other reader
    }
    try {
      return Optional.of(Charset.forName(name))
          .filter(charset -> !charset.name().contains("JIS_X"));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }

  private static TemplateText of(byte[] bytes, Charset charset) {
    String trouble = null;
    String text;
    try {
      text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
    } catch (CharacterCodingException broken) {
      text = new String(bytes, charset);
      trouble = "It holds bytes that are not " + charset.name() + ".";
    }
    return new TemplateText(text.startsWith("\uFEFF") ? text.substring(1) : text, trouble);
  }
}
