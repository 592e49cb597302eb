package dev.avow.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Options that do nothing alone; whoever types one takes it to do something. */
final class Companions {

  private static final List<String> A_SITE = List.of("--site", "--sites");

  /** By each such option, those of which one must stand beside it. */
  private static final Map<String, List<String>> NEEDED = new LinkedHashMap<>();

  static {
    NEEDED.put("--reports", List.of("--report", "--sites"));
    NEEDED.put("--at-once", List.of("--sites"));
    NEEDED.put("--dns", List.of("--probe-dns"));
    List.of(
            "--as",
            "--own",
            "--ca",
            "--connections",
            "--timeout",
            "--http-port",
            "--evidence",
            "--browser",
            "--max-pages",
            "--max-depth",
            "--max-time",
            "--max-bytes",
            "--max-links",
            "--max-queries",
            "--max-same-body",
            "--ignore-robots",
            "--probe-files",
            "--probe-dns",
            "--resume")
        .forEach(option -> NEEDED.put(option, A_SITE));
  }

  private Companions() {}

  /** The options that do nothing alone. */
  static Iterable<String> lonely() {
    return NEEDED.keySet();
  }

  /** A sentence on the first option that misses what it needs. */
  static Optional<String> missing(ParseResult typed) {
    for (OptionSpec option : typed.matchedOptions()) {
      List<String> needed = NEEDED.getOrDefault(option.longestName(), List.of());
      if (!needed.isEmpty() && needed.stream().noneMatch(typed::hasMatchedOption)) {
        return Optional.of(
            "'"
                + option.longestName()
                + "' does nothing without '"
                + needed.get(0)
                + "'. Add that, or leave '"
                + option.longestName()
                + "' out.");
      }
    }
    return Optional.empty();
  }
}
