package dev.avow.cli;

import dev.avow.DiskTrouble;
import dev.avow.Exit;
import dev.avow.text.LogLine;
import dev.avow.text.Nearest;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

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
        session.complain(wrongUse(e));
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
      session.say("avow " + Main.version() + "\n");
      return Exit.PASSED;
    }
    if (!(parsed.commandSpec().userObject() instanceof Verb verb)) {
      session.complain("name a command.");
      session.say(command.getUsageMessage(Ansi.OFF));
      return Exit.UNREADABLE;
    }
    try {
      return verb.run(session);
    } catch (RuntimeException | Error e) {
      if (verb.printing().debug()) {
        e.printStackTrace(new PrintStream(session.err(), true, StandardCharsets.UTF_8));
      }
      return failed(
          "this is a fault of Avow's own ("
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

  private static String wrongUse(ParameterException e) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    String sentence = LogLine.of(Objects.requireNonNullElse(e.getMessage(), "wrong use"));
    String near = e instanceof UnmatchedArgumentException unmatched ? near(unmatched) : "";
    return sentence
        + (sentence.endsWith(".") ? "" : ".")
        + (near.isEmpty() ? "" : " " + near)
        + " Run '"
        + command
        + " --help' to see what it takes.";
  }

  /** Options and commands by our own measure: picocli's finds no neighbour of '--fial-on'. */
  private static String near(UnmatchedArgumentException unmatched) {
    CommandLine command = unmatched.getCommandLine();
    String written = unmatched.getUnmatched().get(0).replaceFirst("=.*", "");
    List<String> known = new ArrayList<>(command.getSubcommands().keySet());
    command.getCommandSpec().options().forEach(option -> known.add(option.longestName()));
    return Nearest.question(written, known);
  }
}
