package dev.avow.cli;

import dev.avow.Exit;
import dev.avow.Request;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Judges a declaration alone. */
@Command(
    name = "validate",
    description = "Read the declaration and hold it against the laws it names.")
final class Validate implements Verb {

  @Mixin private DeclarationOptions declared = new DeclarationOptions();
  @Mixin private Accepting accepting = new Accepting();
  @Mixin private Printing printing = new Printing();

  @Override
  public Exit run(Session session) throws IOException {
    Request request = accepting.in(declared.request(session));
    return new Reply(session, printing).give(session.verbs().validate(request), declared);
  }

  @Override
  public Printing printing() {
    return printing;
  }
}
