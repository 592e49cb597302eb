package dev.avow;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The whole lines of a state file; a last line without its end was cut off by a killed run. */
final class StateLines {

  /** The facts of one page; more in one line is damage. */
  static final int LONGEST = 4 << 20;

  private final InputStream in;
  private long read;

  /**
   * Reads on from where the open file is, and leaves it open: POSIX drops all locks that a process
   * has on a file as soon as it closes any descriptor of it, so nobody may open it a second time.
   */
  StateLines(FileDescriptor file) {
    in = new BufferedInputStream(new FileInputStream(file), 1 << 16);
  }

  /** The next line, or null when there is no whole one. */
  @Nullable String next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(512);
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (b == '\n') {
        read += line.size() + 1L;
        return line.toString(StandardCharsets.UTF_8);
      }
      if (line.size() == LONGEST) {
        return null;
      }
      line.write(b);
    }
    return null;
  }

  /** The bytes of the lines handed out so far. */
  long read() {
    return read;
  }
}
