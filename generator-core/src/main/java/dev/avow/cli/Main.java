package dev.avow.cli;

import dev.avow.Avow;
import dev.avow.Exit;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;

/** Where {@code avow} starts. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    run(new AvowVerbs(), args);
  }

  /** With these verbs; ends the machine, with the exit's code or the signal's. */
  static void run(Verbs verbs, String... args) {
    // Libraries that would log find no logger, which is as it should be and needs no warning.
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    Interrupt interrupt = Interrupt.over(Thread.currentThread());
    Exit exit = new Cli(session(verbs)).run(args);
    if (!interrupt.done()) {
      System.exit(exit.code());
    }
  }

  private static Session session(Verbs verbs) {
    // System.out swallows a full disk; the bare streams tell.
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    OutputStream err = new FileOutputStream(FileDescriptor.err);
    String noColor = System.getenv("NO_COLOR");
    return new Session(
        verbs,
        out,
        err,
        charset(),
        Terminal.watched(),
        noColor != null && !noColor.isEmpty(),
        System.getenv(),
        Avow.today());
  }

  /**
   * What the terminal reads: said since JDK 19, the system's own before. ASCII is what a machine
   * has where nobody chose (LC_ALL=C), and UTF-8 what such machines read (as Python's PEP 540
   * found).
   */
  private static Charset charset() {
    String name =
        System.getProperty("stdout.encoding", System.getProperty("native.encoding", "UTF-8"));
    try {
      Charset said = Charset.forName(name);
      return said.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : said;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8;
    }
  }
}
