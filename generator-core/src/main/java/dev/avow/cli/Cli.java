package dev.avow.cli;

import dev.avow.Avow;
import dev.avow.DiskTrouble;
import dev.avow.Exit;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Arguments in, an exit out; the only place where the command line catches what is thrown. */
final class Cli {

  private final Session session;

  Cli(Session session) {
    this.session = session;
  }

  Exit run(String... args) {
    CommandLine avow = AvowCommand.line(args);
    standardOptions(avow);
    avow.getSubcommands().values().forEach(Cli::standardOptions);
    try {
      try {
        return dispatch(deepest(avow.parseArgs(args)));
      } catch (ParameterException e) {
        session.complain(WrongUse.of(e));
        return Exit.UNREADABLE;
      }
    } catch (IOException e) {
      return failed(DiskTrouble.sentence(e));
    }
  }

  private static void standardOptions(CommandLine command) {
    command
        .getCommandSpec()
        .addOption(
            CommandLine.Model.OptionSpec.builder("--help", "-h")
                .usageHelp(true)
                .description("Show this text.")
                .build())
        .addOption(
            CommandLine.Model.OptionSpec.builder("--version", "-V")
                .versionHelp(true)
                .description("Tell which Avow this is.")
                .build());
    command.setUsageHelpWidth(90);
  }

  private static ParseResult deepest(ParseResult parsed) {
    ParseResult deepest = parsed;
    while (deepest.hasSubcommand()) {
      deepest = deepest.subcommand();
    }
    return deepest;
  }

  private Exit dispatch(ParseResult parsed) throws IOException {
    CommandLine command = parsed.commandSpec().commandLine();
    if (parsed.isUsageHelpRequested()) {
      session.say(command.getUsageMessage(Ansi.OFF));
      return Exit.PASSED;
    }
    if (parsed.isVersionHelpRequested()) {
      session.say("avow " + Avow.version() + "\n");
      return Exit.PASSED;
    }
    if (!(parsed.commandSpec().userObject() instanceof Verb verb)) {
      session.complain("Name a command.");
      session.say(command.getUsageMessage(Ansi.OFF));
      return Exit.UNREADABLE;
    }
    Optional<String> missing = Companions.missing(parsed);
    if (missing.isPresent()) {
      session.complain(missing.get());
      return Exit.UNREADABLE;
    }
    try {
      return verb.run(session);
    } catch (OutOfMemoryError e) {
      return failed(
          "This needs more memory than Java was given. Give it more, such as"
              + " AVOW_OPTS=-Xmx1g in the environment.");
    } catch (RuntimeException | Error e) {
      if (verb.printing().debug()) {
        e.printStackTrace(new PrintStream(session.err(), true, StandardCharsets.UTF_8));
      }
      return failed(
          "This is a fault of Avow's own ("
              + e.getClass().getSimpleName()
              + "), not of your declaration. Report it with what --debug prints.");
    }
  }

  /** Also when the disk or the pipe is gone and the sentence reaches nobody. */
  private Exit failed(String sentence) {
    try {
      session.complain(sentence);
    } catch (IOException e) {
      return Exit.FAILED;
    }
    return Exit.FAILED;
  }
}
