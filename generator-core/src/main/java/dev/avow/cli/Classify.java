package dev.avow.cli;

import dev.avow.Exit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Scores the reading of form fields. */
@Command(
    name = "classify",
    description = "Score how well form fields are told apart, on a folder of labeled forms.")
final class Classify implements Verb {

  @Parameters(
      paramLabel = "DIR",
      converter = Converters.ToPath.class,
      description = "The folder of the labeled forms.")
  private Path folder = Path.of("");

  @Mixin private Printing printing = new Printing();

  @Override
  public Exit run(Session session) throws IOException {
    if (printing.annotations()) {
      session.complain("A score is printed as json; leave '--format github' out.");
      return Exit.UNREADABLE;
    }
    if (!Files.isDirectory(folder)) {
      session.complain(folder + " is not a folder. Name the folder of the labeled forms.");
      return Exit.UNREADABLE;
    }
    session.sayJson(session.verbs().classify(folder));
    return Exit.PASSED;
  }

  @Override
  public Printing printing() {
    return printing;
  }
}
