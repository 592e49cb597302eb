package dev.avow.site.http;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/** The bytes of a body as far as they were read, decoded. */
public final class Body {

  public static final Body NONE = new Body(new byte[0], 0);

  private final byte[] bytes;
  private final int length;

  /** Takes the array over; nobody else writes to it. */
  public Body(byte[] bytes, int length) {
    this.bytes = bytes;
    this.length = length;
  }

  /** For tests and maps: the text as UTF-8. */
  public static Body of(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Body(bytes, bytes.length);
  }

  /** In bytes. */
  public int length() {
    return length;
  }

  public InputStream stream() {
    return new ByteArrayInputStream(bytes, 0, length);
  }

  /** The byte at the index, from 0 to 255. */
  public int at(int index) {
    return bytes[index] & 0xFF;
  }

  /** What was read, as UTF-8; bytes that are none show as such. */
  public String text() {
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }

  /** The first bytes, each as one character: to look for signs, not to read. */
  public String start(int most) {
    return new String(bytes, 0, Math.min(most, length), StandardCharsets.ISO_8859_1);
  }

  /** The last bytes, each as one character. */
  String end(int most) {
    int size = Math.min(most, length);
    return new String(bytes, length - size, size, StandardCharsets.ISO_8859_1);
  }

  /** Equal for equal bodies; good enough to notice a trap, not to prove anything. */
  public long fingerprint() {
    CRC32 sum = new CRC32();
    sum.update(bytes, 0, length);
    return ((long) length << 32) | sum.getValue();
  }

  public byte[] toArray() {
    return Arrays.copyOf(bytes, length);
  }
}
