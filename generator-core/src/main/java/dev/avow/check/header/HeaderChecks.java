package dev.avow.check.header;

import dev.avow.check.fact.Check;
import java.util.List;

/**
 * The checks of what a server tells browsers beside its pages, in the order in which reports list
 * them.
 */
public final class HeaderChecks {

  public static final List<Check> ALL =
      List.of(
          new HstsSet(),
          new PreloadEarned(),
          new ReferrerKept(),
          new PolicyClosed(),
          new PagesNotKept(),
          new PagesNotFramed(),
          new TypesBelieved(),
          new FeaturesNotLent(),
          new VersionsUntold(),
          new SecurityContactGiven(),
          new PasswordChangeFound());

  private HeaderChecks() {}
}
