package dev.avow.cli;

import dev.avow.text.LogLine;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;

/**
 * What a command is given besides its arguments.
 *
 * @param out for the answer
 * @param err for what went wrong, and progress
 * @param charset what the terminal reads; JSON is UTF-8 whatever it reads
 * @param terminal whether a person watches
 * @param plain whether the person asked for no color in the environment (NO_COLOR)
 * @param environment the variables that were set for us; they may hold secrets
 * @param today the day on which to judge unless the arguments name one
 */
record Session(
    Verbs verbs,
    OutputStream out,
    OutputStream err,
    Charset charset,
    boolean terminal,
    boolean plain,
    Map<String, String> environment,
    LocalDate today) {

  void say(String text) throws IOException {
    print(text.getBytes(charset));
  }

  void sayJson(String json) throws IOException {
    print(json.getBytes(StandardCharsets.UTF_8));
  }

  private void print(byte[] answer) throws IOException {
    try {
      out.write(answer);
      out.flush();
    } catch (IOException e) {
      String said = String.valueOf(e.getMessage());
      throw new IOException(
          "The answer could not be printed: "
              + (said.contains("No space")
                  ? "the disk is full. Make room, or send it elsewhere."
                  : "nobody reads it any more."),
          e);
    }
  }

  /** One sentence on what went wrong, on a line that begins with our name. */
  void complain(String sentence) throws IOException {
    err.write(("avow: " + LogLine.of(sentence) + "\n").getBytes(charset));
    err.flush();
  }
}
