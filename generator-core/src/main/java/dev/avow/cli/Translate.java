package dev.avow.cli;

import dev.avow.Exit;
import dev.avow.Request;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins a translation. */
@Command(
    name = "translate",
    description =
        "Write what the languages of the notice lack into the overlay folder, in English and to be"
            + " translated there; never over another file.")
final class Translate implements Verb {

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      converter = Converters.ToPath.class,
      description = "The declaration; privacy.yaml unless said otherwise.")
  private Path file = Path.of("privacy.yaml");

  @Option(
      names = "--overlay",
      paramLabel = "DIR",
      required = true,
      converter = Converters.ToPath.class,
      description = "The folder of your own texts, words and rules; made if it is not there.")
  private Path overlay = Path.of("");

  @Mixin private Printing printing = new Printing();

  @Override
  public Exit run(Session session) throws IOException {
    Request request = new Request(file, session.today());
    return new Reply(session, printing).give(session.verbs().translate(request, overlay));
  }

  @Override
  public Printing printing() {
    return printing;
  }
}
