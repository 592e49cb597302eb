package dev.avow;

import dev.avow.finding.Rule;
import dev.avow.site.address.Address;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a look at a site begins.
 *
 * @param start the address it is judged by
 * @param folder the folder that stands for it, if one does
 * @param copy the address of the copy that stands for it, if one does
 */
record SiteStart(Address start, Optional<Path> folder, Optional<Address> copy) {

  static final Rule SITE_ADDRESS =
      Rule.error("site-address", "there is a site to look at, and its public address is known");

  static final Rule SITE_LOGIN =
      Rule.error("site-login", "what opens the site is told to nobody on the way to it");

  static final Rule SITE_BROWSER =
      Rule.error("site-browser", "a browser that is asked to show the site can do so");

  static final Rule SITE_OPTIONS =
      Rule.error("site-options", "what is named to look at the site with is there and can be used");

  /** The address at which something is asked for: the copy's where there is one. */
  Address asked() {
    return copy.orElse(start);
  }

  /** Whether nothing but the folder or copy is to be asked, so that the public site stays alone. */
  boolean standsIn() {
    return folder.isPresent() || copy.isPresent();
  }
}
