package dev.avow.cli;

import dev.avow.Exit;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Starts a declaration. */
@Command(
    name = "init",
    description = "Write a first declaration, with comments, and never over another file.")
final class Init implements Verb {

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      converter = Converters.ToPath.class,
      description = "The file to write; privacy.yaml unless said otherwise.")
  private Path file = Path.of("privacy.yaml");

  @Mixin private Printing printing = new Printing();

  @Override
  public Exit run(Session session) throws IOException {
    return new Answer(session, printing).give(session.verbs().init(file, session.today()));
  }

  @Override
  public Printing printing() {
    return printing;
  }
}
