package dev.avow.cli;

import dev.avow.Exit;
import dev.avow.Request;
import dev.avow.report.Explain;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what stands behind an id or a word. */
@Command(
    name = "explain",
    description = "Tell what a finding, a requirement, a law or a word of the vocabulary means.")
final class ExplainId implements Verb {

  @Parameters(
      paramLabel = "ID",
      description = "The word in brackets at the end of a finding, or a word of the declaration.")
  private String id = "";

  @Option(
      names = "--overlay",
      paramLabel = "DIR",
      converter = Converters.ToPath.class,
      description = "Your own rules, over those that Avow ships.")
  private Optional<Path> overlay = Optional.empty();

  @Mixin private Printing printing = new Printing();

  @Override
  public Exit run(Session session) throws IOException {
    if (printing.annotations()) {
      session.complain("An explanation is printed as text or json; leave '--format github' out.");
      return Exit.UNREADABLE;
    }
    Explain explain =
        session.verbs().explain(new Request(Path.of("privacy.yaml"), overlay, session.today()));
    String asked = id.strip().replaceFirst("^\\[(.*)]$", "$1");
    Optional<String> answer = printing.json() ? explain.json(asked) : explain.text(asked);
    if (answer.isEmpty()) {
      String near = explain.question(asked);
      session.complain(
          "Nothing has the id '"
              + asked
              + "'. "
              + (near.isEmpty() ? "Copy the word in brackets at the end of a finding." : near));
      return Exit.UNREADABLE;
    }
    if (printing.json()) {
      session.sayJson(answer.get());
    } else {
      session.say(answer.get());
    }
    return Exit.PASSED;
  }

  @Override
  public Printing printing() {
    return printing;
  }
}
