package dev.avow.check.choice;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.WellKnown;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import dev.avow.site.http.Response;
import dev.avow.site.page.Journey;
import dev.avow.text.Line;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who says that the browser's signal is honored says so where browsers look as well. */
final class SignalAnnounced implements Check {

  private static final Rule RULE =
      new Rule(
          "signal-announced",
          "a site that honors Global Privacy Control says so in /.well-known/gpc.json",
          Severity.WARNING,
          "W3C, Global Privacy Control, GPC Support Resource");

  private static final Pattern HONORED = Pattern.compile("\"gpc\"\\s{0,9}:\\s{0,9}true\\b");
  private static final Pattern REFUSED = Pattern.compile("\"gpc\"\\s{0,9}:\\s{0,9}false\\b");

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
    Optional<Journey> asked = WellKnown.asked(sight, WellKnown.PRIVACY_CONTROL);
    if (asked.isEmpty()) {
      return CheckOutcome.notAsked("No server was asked for " + WellKnown.PRIVACY_CONTROL + ".");
    }
    Response response = asked.get().response();
    if (response == null || response.status() >= 500 || response.status() == 429) {
      return CheckOutcome.incomplete(
          List.of(), "The address " + WellKnown.PRIVACY_CONTROL + " did not answer.");
    }
    List<Finding> findings =
        problem(response).stream()
            .map(
                problem ->
                    new Finding(
                        RULE,
                        Location.of(Line.of(asked.get().requested().shown(), 300)),
                        problem,
                        "Serve '{\"gpc\": true, \"lastUpdate\": \"…\"}' there, with the day from which it holds.",
                        List.of(declared.get())))
            .toList();
    return new CheckOutcome(
        findings.isEmpty() ? CheckOutcome.State.PASSED : CheckOutcome.State.FINDINGS, findings, "");
  }

  private static Optional<String> problem(Response response) {
    String text = response.body().text().strip();
    if (WellKnown.found(response) && text.startsWith("{")) {
      if (HONORED.matcher(text).find()) {
        return Optional.empty();
      }
      if (REFUSED.matcher(text).find()) {
        return Optional.of(
            "The site tells browsers that it does not honor Global Privacy Control, which the"
                + " declaration says it does.");
      }
    }
    return Optional.of(
        "The declaration says that Global Privacy Control is honored, and the site does not tell"
            + " browsers so.");
  }
}
