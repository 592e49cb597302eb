package dev.avow.cli;

import dev.avow.Exit;
import dev.avow.Request;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Records an approval. */
@Command(
    name = "approve",
    description =
        "Record that a named person read and approved the texts as they are now; drafts are refused.")
final class Approve implements Verb {

  @Option(
      names = "--by",
      paramLabel = "NAME",
      converter = Converters.ToName.class,
      required = true,
      description = "Who approves: --by \"A. Counsel\".")
  private String by = "";

  @Mixin private DeclarationOptions declared = new DeclarationOptions();
  @Mixin private Printing printing = new Printing();

  @Override
  public Exit run(Session session) throws IOException {
    Request request = declared.request(session);
    return new Reply(session, printing).give(session.verbs().approve(request, by), declared);
  }

  @Override
  public Printing printing() {
    return printing;
  }
}
