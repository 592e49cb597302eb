package dev.avow.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command above all commands, which does nothing but list them. */
@Command(
    name = "avow",
    description = "Say what you collect. Post it. Keep it.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Exit codes: 0 passes, 1 findings, 2 wrong use or unreadable declaration,",
      "3 something could not be judged, 4 cannot write or a fault of Avow's own,",
      "130 and 143 interrupted, with a partial report."
    })
final class AvowCommand {

  /** The commands by name, in the order of the help. */
  private static final Map<String, Supplier<Verb>> VERBS = new LinkedHashMap<>();

  static {
    VERBS.put("init", Init::new);
    VERBS.put("validate", Validate::new);
    VERBS.put("generate", Generate::new);
    VERBS.put("check", CheckSite::new);
    VERBS.put("approve", Approve::new);
    VERBS.put("translate", Translate::new);
    VERBS.put("explain", ExplainId::new);
    VERBS.put("classify", Classify::new);
  }

  private AvowCommand() {}

  /** What can read those arguments; only the command they name, where they begin with one. */
  static CommandLine line(String... args) {
    CommandLine avow = new CommandLine(new AvowCommand());
    // picocli reads the options of each command off its class, which takes longer than a command.
    boolean named = args.length > 0 && VERBS.containsKey(args[0]);
    VERBS.forEach(
        (name, verb) -> {
          if (!named || name.equals(args[0])) {
            avow.addSubcommand(name, verb.get());
          }
        });
    // A file named '@shop.yaml' is that file, not one with more arguments in it.
    return avow.setExpandAtFiles(false);
  }
}
