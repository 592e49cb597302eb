package dev.avow.check.drift;

import dev.avow.check.fact.Check;
import java.util.List;

/** The checks of drift between declaration and site, in the order in which reports list them. */
public final class DriftChecks {

  public static final List<Check> ALL =
      List.of(
          new DeclaredPagesThere(),
          new UsesCollected(),
          new RetentionShown(),
          new RecipientsNamed());

  private DriftChecks() {}
}
