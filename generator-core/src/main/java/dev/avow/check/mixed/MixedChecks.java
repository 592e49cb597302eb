package dev.avow.check.mixed;

import dev.avow.check.fact.Check;
import java.util.List;

/**
 * The checks of what encrypted pages load, send and link to unencrypted, in the order in which
 * reports list them.
 */
public final class MixedChecks {

  public static final List<Check> ALL =
      List.of(
          new ActiveContentEncrypted(),
          new PassiveContentEncrypted(),
          new OtherFormsEncrypted(),
          new UpgradeNotNeeded(),
          new SchemesWritten(),
          new LinksEncrypted());

  private MixedChecks() {}
}
