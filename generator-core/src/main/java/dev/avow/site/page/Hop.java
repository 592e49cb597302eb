package dev.avow.site.page;

import dev.avow.site.address.Address;

/** One redirect that was followed. */
public record Hop(Address from, Address to) {

  /** Whether the redirect led from an encrypted address to one that is not. */
  public boolean downgrade() {
    return from.secure() && !to.secure();
  }
}
