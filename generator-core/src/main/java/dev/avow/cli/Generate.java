package dev.avow.cli;

import dev.avow.Exit;
import dev.avow.Request;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
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

  @Option(
      names = "--inside",
      paramLabel = "DIR",
      converter = Converters.ToPath.class,
      description =
          "The folder for what is not to be posted: the review copies and the provenance."
              + " Beside the other, with '-inside' at its name, by default.")
  private @Nullable Path inside;

  @Mixin private DeclarationOptions declared = new DeclarationOptions();
  @Mixin private Printing printing = new Printing();

  @Override
  public Exit run(Session session) throws IOException {
    Request request = declared.request(session);
    return new Reply(session, printing)
        .give(session.verbs().generate(request, to, inside()), declared);
  }

  /** Never inside the folder that is posted. */
  private Path inside() {
    Path whole = to.toAbsolutePath().normalize();
    // Of '.' and 'a/..' the written form has no sibling; the whole path has.
    return inside != null
        ? inside
        : to.normalize().getFileName().toString().isEmpty()
            ? whole.resolveSibling(whole.getFileName() + "-inside")
            : to.resolveSibling(whole.getFileName() + "-inside");
  }

  @Override
  public Printing printing() {
    return printing;
  }
}
