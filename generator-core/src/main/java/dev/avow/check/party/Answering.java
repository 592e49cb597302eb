package dev.avow.check.party;

import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.party.HostFact;
import dev.avow.check.known.KnownHost;
import dev.avow.check.known.KnownParty;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.site.crawl.Recorded;
import dev.avow.site.dns.Alias;
import dev.avow.site.dns.DnsTold;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Another who answers, as DNS tells, for an own host that pages use.
 *
 * @param page the first page that uses the host
 * @param host where it does
 * @param name the name of the other
 * @param watches whether the other is known to follow visitors or to advertise to them
 */
record Answering(PageFacts page, HostFact host, String name, boolean watches) {

  /** What those come to for whom nobody in the declaration stands. */
  static CheckOutcome judge(Sight sight, Function<Answering, Optional<Finding>> judge) {
    Optional<DnsTold> asked = sight.probed().dns();
    if (asked.isEmpty()) {
      return CheckOutcome.notAsked("DNS was not asked; '--probe-dns' asks it about own hosts.");
    }
    List<Alias> aliases = asked.get().aliases();
    if (aliases.isEmpty()) {
      return CheckOutcome.notAsked("No page uses an own host beside the site's.");
    }
    List<Finding> findings = new ArrayList<>();
    for (Alias alias : aliases) {
      of(sight, alias).flatMap(judge).ifPresent(findings::add);
    }
    Optional<String> untold =
        aliases.stream().map(Alias::untold).filter(why -> !why.isEmpty()).findFirst();
    return untold.isPresent()
        ? CheckOutcome.incomplete(findings, untold.get())
        : sight.outcome(findings);
  }

  private static Optional<Answering> of(Sight sight, Alias alias) {
    List<String> others =
        alias.leads().stream().filter(name -> !sight.declared().ownHost(name)).toList();
    if (others.isEmpty() || Parties.declare(sight, alias.host())) {
      return Optional.empty();
    }
    // Whom a declared party hands on to is its own affair; who comes before it in the chain is not.
    List<String> first = others.stream().takeWhile(name -> !Parties.declare(sight, name)).toList();
    Optional<String> watcher = first.stream().filter(Answering::watches).findFirst();
    if (watcher.isEmpty() && first.size() < others.size()) {
      return Optional.empty();
    }
    String name = watcher.or(() -> named(others)).orElse(others.get(0));
    for (PageFacts page : sight.everywhere()) {
      for (HostFact host : page.parties().siblings()) {
        if (host.host().equals(alias.host())) {
          return Optional.of(new Answering(page, host, name, watcher.isPresent()));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> named(List<String> others) {
    return others.stream()
        .filter(name -> KnownParty.of(name).isPresent() || KnownHost.carrier(name).isPresent())
        .findFirst();
  }

  private static boolean watches(String name) {
    return KnownHost.recorder(name).isPresent()
        || KnownParty.of(name).filter(KnownParty::watches).isPresent();
  }

  Location where() {
    return Location.onPage(page.shown(), host.element(), host.line(), host.column());
  }

  /** {@code The page loads from 'a.shop.example', an alias of 'b.example', which is B}. */
  String told() {
    return (host.element().equals(Recorded.SHEET) ? "The style sheet " : "The page ")
        + host.does()
        + " '"
        + host.host()
        + "', an alias of '"
        + name
        + "'"
        + KnownParty.of(name)
            .map(KnownParty::shown)
            .or(() -> KnownHost.carrier(name))
            .map(who -> ", which is " + who)
            .orElse("");
  }
}
