package dev.avow.check.fact.party;

import dev.avow.site.address.Address;

/**
 * A script file of the site's own, as one page names it.
 *
 * @param waits what of it surely keeps still until people have chosen
 */
public record OwnScript(Address address, Waits waits) {

  /** From nothing to everything. */
  public enum Waits {
    NOTHING,
    /** What it loads of Google's, which was told before that people have not agreed. */
    GOOGLE,
    ALL
  }
}
