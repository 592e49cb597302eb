package dev.avow.check;

import dev.avow.check.fact.Declared;
import dev.avow.check.fact.FormFact;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.WellKnown;
import dev.avow.site.Address;
import dev.avow.site.Probes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** What the checks ask a server for beside its pages, once the pages are known. */
final class SiteProbes {

  private final Declared declared;
  private final OptionalInt httpPort;

  /**
   * The probes of a site.
   *
   * @param httpPort where the site answers without encryption, when it is not the usual port
   */
  SiteProbes(Declared declared, OptionalInt httpPort) {
    this.declared = declared;
    this.httpPort = httpPort;
  }

  Probes of(Collection<PageFacts> seen) {
    Set<Address> homes = homes(seen);
    List<Address> files = new ArrayList<>();
    for (String place : WellKnown.ALL) {
      if (declared.site().resolve(place) instanceof Address address) {
        files.add(address);
      }
    }
    return new Probes(
        ways(homes, seen), files, sheets(seen), homes.stream().filter(Address::secure).toList());
  }

  /** The own style sheets alone: what a folder or a copy can be asked for too. */
  Probes sheetsOf(Collection<PageFacts> seen) {
    return new Probes(List.of(), List.of(), sheets(seen), List.of());
  }

  private static List<Address> sheets(Collection<PageFacts> seen) {
    return seen.stream()
        .flatMap(page -> page.parties().sheets().stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** The home of each own host that was seen; that of the start even when nothing was. */
  private Set<Address> homes(Collection<PageFacts> seen) {
    Set<Address> homes = new TreeSet<>();
    home(declared.site()).ifPresent(homes::add);
    seen.forEach(page -> home(page.address()).ifPresent(homes::add));
    return homes;
  }

  private static Optional<Address> home(Address address) {
    return address.resolve("/") instanceof Address home ? Optional.of(home) : Optional.empty();
  }

  private List<Address> ways(Set<Address> homes, Collection<PageFacts> seen) {
    Set<Address> ways = new TreeSet<>();
    homes.forEach(home -> twin(home).ifPresent(ways::add));
    // A form in the layout stands on every page; one of them shows how the server treats it.
    Set<List<Object>> forms = new HashSet<>();
    for (PageFacts page : seen.stream().sorted().toList()) {
      for (FormFact form : page.forms()) {
        if (form.personal() && forms.add(List.of(form.fields().size(), form.targets()))) {
          twin(page.address()).ifPresent(ways::add);
        }
      }
    }
    for (String host : declared.ownHosts()) {
      if (!host.contains("*") && Address.read("http://" + host + "/") instanceof Address address) {
        ways.add(address);
      }
    }
    return List.copyOf(ways);
  }

  /** The same page without encryption, where a server may answer so; its query stays untold. */
  private Optional<Address> twin(Address page) {
    if (!page.secure()) {
      // An open site is its own twin; on this machine or network it may have no other.
      return page.inner() ? Optional.empty() : Optional.of(page);
    }
    boolean told = httpPort.isPresent() && page.site().equals(declared.site().site());
    if (!told && page.port() != 443) {
      return Optional.empty();
    }
    String port = told ? ":" + httpPort.getAsInt() : "";
    return Address.read("http://" + page.host() + port + page.path()) instanceof Address twin
        ? Optional.of(twin)
        : Optional.empty();
  }
}
