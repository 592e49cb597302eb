package dev.avow.cli;

import dev.avow.Exit;
import dev.avow.Request;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the documents. */
@Command(
    name = "generate",
    description = "Write the notice and the other documents; unchanged files stay untouched.")
final class Generate implements Verb {

  @Option(
      names = "--to",
      paramLabel = "DIR",
      required = true,
      converter = Converters.ToPath.class,
      description = "The folder to write them into.")
  private Path to = Path.of("");

  @Mixin private Declared declared = new Declared();
  @Mixin private Printing printing = new Printing();

  @Override
  public Exit run(Session session) throws IOException {
    Optional<Request> request = declared.request(session);
    if (request.isEmpty()) {
      return Exit.UNREADABLE;
    }
    return new Answer(session, printing)
        .give(session.verbs().generate(request.get(), to), declared.gate(), declared.report());
  }

  @Override
  public Printing printing() {
    return printing;
  }
}
