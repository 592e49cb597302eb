package dev.avow.cli;

import picocli.CommandLine.Command;

/** The command above all commands, which does nothing but list them. */
@Command(
    name = "avow",
    description = "Say what you collect. Post it. Keep it.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      Init.class,
      Validate.class,
      Generate.class,
      Check.class,
      Approve.class,
      ExplainId.class,
      Classify.class
    },
    footer = {
      "",
      "Exit codes: 0 passes, 1 findings, 2 wrong use or unreadable declaration,",
      "3 something could not be judged, 4 cannot write or a fault of Avow's own,",
      "130 and 143 interrupted, with a partial report."
    })
final class AvowCommand {}
