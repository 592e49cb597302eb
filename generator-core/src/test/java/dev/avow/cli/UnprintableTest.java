package dev.avow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.Exit;
import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;

/** An answer that reaches nobody: the sentence says of what, for the system names no file. */
class UnprintableTest extends Typed {

  @Test
  void aFullDiskBehindTheOutputIsFour() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int octet) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    assertThat(new Cli(session(full)).run("validate", file.toString())).isEqualTo(Exit.FAILED);
    assertThat(err())
        .isEqualTo(
            "avow: The answer could not be printed: the disk is full. Make room, or send it"
                + " elsewhere.\n");
  }

  @Test
  void aPipeWithoutAReaderIsFour() {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int octet) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    assertThat(new Cli(session(broken)).run("validate", file.toString())).isEqualTo(Exit.FAILED);
    assertThat(err())
        .isEqualTo("avow: The answer could not be printed: nobody reads it any more.\n");
  }
}
