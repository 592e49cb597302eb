package dev.avow.browser;

import dev.avow.site.address.Address;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whose site evidence must be of.
 *
 * @param site the address that is looked at
 * @param own whether an address belongs to the organization
 */
public record SiteScope(Address site, Predicate<Address> own) {

  boolean owns(Address address) {
    return own.test(address);
  }

  /** The host as an address; evidence that names no scheme means that of the site. */
  Optional<Address> host(String name) {
    String host = name.startsWith(".") ? name.substring(1) : name;
    return host.matches("[^/?#@\\\\\\s]+")
            && Address.read(site.scheme() + "://" + host + "/") instanceof Address address
        ? Optional.of(address)
        : Optional.empty();
  }
}
