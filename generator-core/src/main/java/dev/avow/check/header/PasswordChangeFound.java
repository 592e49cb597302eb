package dev.avow.check.header;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.WellKnown;
import dev.avow.check.fact.form.FormFact;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import dev.avow.site.http.Response;
import dev.avow.site.page.Journey;
import dev.avow.text.Line;
import java.util.List;
import java.util.Optional;

/** Password managers find the page where a password is changed. */
final class PasswordChangeFound implements Check {

  private static final Rule RULE =
      new Rule(
          "password-change",
          "a site with logins leads from /.well-known/change-password to where passwords are changed",
          Severity.NOTE,
          "W3C, A Well-Known URL for Changing Passwords, 2");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    boolean logins =
        sight.pages().stream().flatMap(page -> page.forms().stream()).anyMatch(FormFact::password);
    Optional<Journey> asked = WellKnown.asked(sight, WellKnown.CHANGE_PASSWORD);
    if (!logins || asked.isEmpty()) {
      return CheckOutcome.notAsked(
          logins
              ? "No server was asked for " + WellKnown.CHANGE_PASSWORD + "."
              : "No form asks for a password.");
    }
    Journey journey = asked.get();
    Response response = journey.response();
    // Where it ends may need a login; that there is such a place is what password managers need.
    if (WellKnown.leads(journey)) {
      return WellKnown.anythingGoes(sight)
          ? CheckOutcome.incomplete(
              List.of(), "The site answers alike whether there is such a page or not.")
          : new CheckOutcome(CheckOutcome.State.PASSED, List.of(), "");
    }
    if (response == null || response.status() >= 500 || response.status() == 429) {
      return CheckOutcome.incomplete(
          List.of(), "The address " + WellKnown.CHANGE_PASSWORD + " did not answer.");
    }
    return new CheckOutcome(CheckOutcome.State.FINDINGS, List.of(finding(journey)), "");
  }

  private static Finding finding(Journey journey) {
    return new Finding(
        RULE,
        Location.of(Line.of(journey.requested().shown(), 300)),
        "Nothing leads from there to the page where a password is changed.",
        "Redirect it there with 302, 303 or 307.");
  }
}
