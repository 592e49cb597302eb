package dev.avow.check;

import dev.avow.check.fact.Objected;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.WellKnown;
import dev.avow.check.fact.declared.Declared;
import dev.avow.check.fact.form.FormFact;
import dev.avow.check.fact.party.CookieFact;
import dev.avow.check.fact.party.HostFact;
import dev.avow.check.fact.party.OwnScript;
import dev.avow.check.known.KnownFile;
import dev.avow.check.known.SourceMap;
import dev.avow.site.address.Address;
import dev.avow.site.address.Domains;
import dev.avow.site.crawl.Probes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

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
    List<Address> secure = homes.stream().filter(Address::secure).toList();
    return new Probes(ways(homes, seen), files, sheets(seen), secure)
        .reading(scripts(seen))
        .objecting(objected(seen));
  }

  /**
   * The first page with each host and each cookie that who sends the signal of Global Privacy
   * Control should be spared.
   */
  private List<Address> objected(Collection<PageFacts> seen) {
    if (declared.choices().gpc().isEmpty()) {
      return List.of();
    }
    Set<String> spared = new HashSet<>();
    Set<Address> pages = new TreeSet<>();
    for (PageFacts page : seen.stream().sorted().toList()) {
      Stream.concat(
              Objected.hosts(declared, page).stream().map(HostFact::host),
              Objected.cookies(declared, page).stream().map(CookieFact::name))
          .filter(spared::add)
          .forEach(one -> pages.add(page.requested()));
    }
    return List.copyOf(pages);
  }

  /**
   * Where files of those who run the site may lie: in the folder of the start, and at the root of
   * each own host. With them a place where nothing does, which tells what an answer is worth. And
   * the source maps that may lie beside own scripts and style sheets.
   *
   * @param alone whether nothing but the start's site can be asked, as of a folder or a copy
   */
  List<Address> exposed(Collection<PageFacts> seen, boolean alone) {
    Set<Address> roots = new LinkedHashSet<>();
    if (declared.site().resolve(folder(declared.site().path())) instanceof Address folder) {
      roots.add(folder);
    }
    home(declared.site()).ifPresent(roots::add);
    if (!alone) {
      homes(seen).stream().filter(declared::own).forEach(roots::add);
      roots.addAll(ours("https"));
    }
    Stream<Address> maps =
        maps(seen).filter(map -> !alone || map.site().equals(declared.site().site()));
    return Stream.concat(roots.stream().flatMap(SiteProbes::below), maps).toList();
  }

  private static Stream<Address> maps(Collection<PageFacts> seen) {
    return seen.stream()
        .map(PageFacts::parties)
        .flatMap(
            page ->
                Stream.concat(
                    page.scripts().stream().map(OwnScript::address), page.sheets().stream()))
        .distinct()
        .flatMap(built -> SourceMap.beside(built).stream())
        .distinct()
        .sorted();
  }

  private static Stream<Address> below(Address root) {
    String folder = root.path().substring(0, root.path().length() - 1);
    return Stream.concat(KnownFile.ALL.stream().map(KnownFile::path), Stream.of(WellKnown.NOWHERE))
        .flatMap(
            path ->
                root.resolve(folder + path) instanceof Address at ? Stream.of(at) : Stream.empty());
  }

  /** A page that is named like a file lies in a folder; any other path is one. */
  private static String folder(String path) {
    int slash = path.lastIndexOf('/');
    return path.indexOf('.', slash) >= 0
        ? path.substring(0, slash + 1)
        : path.endsWith("/") ? path : path + "/";
  }

  /** The own hosts that pages make browsers talk to, but for the start's own. */
  static List<String> siblings(Declared declared, Collection<PageFacts> seen) {
    String own = declared.site().host();
    return seen.stream()
        .flatMap(page -> page.parties().siblings().stream())
        .map(HostFact::host)
        .filter(host -> !bare(host).equals(bare(own)))
        .distinct()
        .sorted()
        .toList();
  }

  /** The domains under which pages make browsers talk to others. */
  static List<String> domains(Collection<PageFacts> seen) {
    return seen.stream()
        .flatMap(page -> page.parties().hosts().stream())
        .map(host -> Domains.registrable(host.host()))
        .distinct()
        .filter(Domains::named)
        .sorted()
        .toList();
  }

  private static String bare(String host) {
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  /** The own style sheets and scripts alone: what a folder or a copy can be asked for too. */
  Probes filesOf(Collection<PageFacts> seen) {
    return new Probes(List.of(), List.of(), sheets(seen), List.of()).reading(scripts(seen));
  }

  /** The own script files, those first that most pages name. */
  private static List<Address> scripts(Collection<PageFacts> seen) {
    Map<Address, Integer> pages = new TreeMap<>();
    for (PageFacts page : seen) {
      page.parties().scripts().forEach(script -> pages.merge(script.address(), 1, Integer::sum));
    }
    return pages.entrySet().stream()
        .sorted(Map.Entry.<Address, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
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
    ways.addAll(ours("http"));
    return List.copyOf(ways);
  }

  /** The homes of hosts that the declaration calls the organization's own, one by one. */
  private List<Address> ours(String scheme) {
    List<Address> homes = new ArrayList<>();
    for (String host : declared.ownHosts()) {
      if (!host.contains("*")
          && Address.read(scheme + "://" + host + "/") instanceof Address address) {
        homes.add(address);
      }
    }
    return homes;
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
