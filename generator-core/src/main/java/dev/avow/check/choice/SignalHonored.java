package dev.avow.check.choice;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.Objected;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.declared.Declared;
import dev.avow.check.fact.party.CookieFact;
import dev.avow.check.fact.party.HostFact;
import dev.avow.check.known.KnownParty;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Pages spare those who send the signal of Global Privacy Control what they object to. */
final class SignalHonored implements Check {

  private static final Rule RULE =
      new Rule(
          "signal-honored",
          "no page asked for with the signal of Global Privacy Control brings those to whom data are sold or shared",
          Severity.WARNING,
          "11 CCR 7025(b)-(c); W3C, Global Privacy Control");

  private static final String REMEDY =
      "Leave it out of answers to requests with 'Sec-GPC: 1', or write what is true:"
          + " 'signals: {gpc: not-honored}'.";

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    Optional<Location> declared = sight.declared().choices().gpc();
    if (declared.isEmpty()) {
      return CheckOutcome.notAsked("The declaration does not say 'signals: {gpc: honored}'.");
    }
    if (!sight.served()) {
      return CheckOutcome.notAsked("No server was asked with the signal.");
    }
    List<Objected> asked = sight.witnesses().objected();
    if (asked.stream().anyMatch(one -> one.page().isEmpty())) {
      return CheckOutcome.incomplete(
          List.of(), "A page did not come when it was asked for with the signal.");
    }
    Map<String, Finding> found = new TreeMap<>();
    boolean held = false;
    for (Objected one : asked) {
      PageFacts page = one.page().orElseThrow();
      cookies(sight, page, found);
      // A script cannot take back a cookie that came with the page; what loads it can.
      if (!one.heard() && !asksForConsent(page)) {
        hosts(sight, page, found);
      } else {
        held |= !Objected.hosts(sight.declared(), page).isEmpty();
      }
    }
    return found.isEmpty() && held
        ? CheckOutcome.notAsked("What a script of the site makes of the signal was not seen.")
        : sight.outcome(List.copyOf(found.values()));
  }

  private static void cookies(Sight sight, PageFacts page, Map<String, Finding> found) {
    for (CookieFact cookie : Objected.cookies(sight.declared(), page)) {
      found.putIfAbsent(
          "cookie " + cookie.name(),
          new Finding(
              RULE,
              Location.of(page.shown()),
              "Asked with 'Sec-GPC: 1', the server still sets the marketing cookie '"
                  + cookie.name()
                  + "'.",
              REMEDY,
              sight.declared().choices().gpc().stream().toList()));
    }
  }

  private static void hosts(Sight sight, PageFacts page, Map<String, Finding> found) {
    for (HostFact host : Objected.hosts(sight.declared(), page)) {
      List<Location> beside =
          Stream.concat(
                  sight.declared().choices().gpc().stream(),
                  Objected.sold(sight.declared(), host).map(Declared.PartyHost::where).stream())
              .toList();
      found.putIfAbsent(
          "host " + host.host(),
          new Finding(
              RULE,
              Location.onPage(page.shown(), host.element(), host.line(), host.column()),
              "Asked with 'Sec-GPC: 1', the page still "
                  + host.does()
                  + " '"
                  + host.host()
                  + "', to whom data are sold or shared.",
              REMEDY,
              beside));
    }
  }

  /** A tool that asks for consent holds back others by script, as it may for the signal. */
  private static boolean asksForConsent(PageFacts page) {
    return page.parties().hosts().stream()
        .flatMap(host -> KnownParty.of(host.host()).stream())
        .anyMatch(KnownParty::asksForConsent);
  }
}
