package dev.avow.cli;

import dev.avow.text.LogLine;
import dev.avow.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with the arguments, for a person: picocli's sentences count them from 0. */
final class WrongUse {

  private WrongUse() {}

  /** The sentence, and where to look. */
  static String of(ParameterException wrong) {
    String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
    return problem(wrong) + " Run '" + command + " --help' to see what it takes.";
  }

  private static String problem(ParameterException wrong) {
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (wrong instanceof OverwrittenOptionException twice) {
      return "'" + name(twice.getOverwritten()) + "' stands there twice. Write it once.";
    }
    if (wrong instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      boolean bare = String.valueOf(missing.getMessage()).contains(" for option ");
      return missing.getMissing().stream()
          .map(each -> bare ? bare(each) : "'" + written(each) + "' is missing.")
          .collect(Collectors.joining(" "));
    }
    String said = LogLine.of(Objects.requireNonNullElse(wrong.getMessage(), "Wrong use"));
    if (wrong.getCause() instanceof TypeConversionException unfit && wrong.getArgSpec() != null) {
      said = name(wrong.getArgSpec()) + ": " + LogLine.of(String.valueOf(unfit.getMessage()));
    }
    return said.endsWith(".") ? said : said + ".";
  }

  private static String unmatched(UnmatchedArgumentException unmatched) {
    CommandLine command = unmatched.getCommandLine();
    String written = unmatched.getUnmatched().get(0);
    boolean option = unmatched.isUnknownOption();
    boolean verbs = !command.getSubcommands().isEmpty();
    String problem =
        "'"
            + LogLine.of(written)
            + "' is "
            + (option ? "no option." : verbs ? "no command." : "one argument too many.");
    String near = option || verbs ? near(command, written.replaceFirst("=.*", "")) : "";
    return near.isEmpty() ? problem : problem + " " + near;
  }

  /** By our own measure: picocli's finds no neighbour of '--fial-on'. */
  private static String near(CommandLine command, String written) {
    List<String> known = new ArrayList<>(command.getSubcommands().keySet());
    command.getCommandSpec().options().forEach(option -> known.add(option.longestName()));
    return Nearest.question(written, known);
  }

  private static String bare(ArgSpec option) {
    return "'" + name(option) + "' has nothing behind it. Write '" + written(option) + "'.";
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  /** As it is typed: {@code --by NAME}. */
  private static String written(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? option.longestName() + " " + option.paramLabel()
        : argument.paramLabel();
  }
}
