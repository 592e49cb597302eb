package dev.avow.site.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Bytes taken from a stream up to a limit, and how that ended. Memory grows with what arrives,
 * never by what a head announces.
 *
 * @param full whether there was more than the limit
 * @param fault what ended the stream early, or null
 */
public record Intake(Body body, boolean full, @Nullable IOException fault) {

  /** Reads to the end, to the limit or to the fault, whichever comes first. */
  public static Intake of(InputStream in, long most, Room.Turn room) {
    byte[] bytes = new byte[16 * 1024];
    int length = 0;
    try {
      while (true) {
        if (length == bytes.length) {
          room.grow(bytes.length * 2L);
          bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
        int read = in.read(bytes, length, bytes.length - length);
        if (read < 0) {
          return new Intake(new Body(bytes, length), false, null);
        }
        length += read;
        if (length > most) {
          return new Intake(new Body(bytes, (int) most), true, null);
        }
      }
    } catch (IOException e) {
      return new Intake(new Body(bytes, length), false, e);
    }
  }
}
