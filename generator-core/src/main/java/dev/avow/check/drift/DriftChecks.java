package dev.avow.check.drift;

import dev.avow.check.fact.Check;
import dev.avow.finding.Rule;
import java.util.List;

/** The checks of drift between declaration and site, in the order in which reports list them. */
public final class DriftChecks {

  public static final List<Check> ALL =
      List.of(
          new DeclaredPagesThere(),
          new UsesCollected(),
          new RetentionShown(),
          new RecipientsNamed(),
          new SiteUnchanged());

  /** Broken by what is new on a site; whoever accepts the site as it is keeps it again. */
  public static final Rule UNCHANGED = SiteUnchanged.RULE;

  private DriftChecks() {}
}
