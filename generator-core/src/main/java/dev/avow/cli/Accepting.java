package dev.avow.cli;

import dev.avow.Request;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Whether somebody accepts what is found, for the commands whose findings can be lived with. */
final class Accepting {

  @Option(
      names = "--accept-by",
      paramLabel = "NAME",
      converter = Converters.ToName.class,
      description =
          "Accept what is found now, in the name of this person: it stays in the reports, and only"
              + " what is new closes the gate. A site that was seen whole is accepted with it."
              + " Written to the lock file; commit it.")
  private Optional<String> name = Optional.empty();

  boolean asked() {
    return name.isPresent();
  }

  Request in(Request request) {
    return name.map(request::acceptedBy).orElse(request);
  }
}
