package dev.avow;

import dev.avow.check.Checks;
import dev.avow.check.SiteResult;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.law.Evidence;
import dev.avow.law.SeenSite;
import dev.avow.report.Checked;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What checks came to, in the words of the law and of the report. */
final class CheckResults {

  private CheckResults() {}

  /** What each check came to, for the proofs that ask. */
  static Map<String, Evidence.Outcome> evidence(SiteResult result) {
    return evidence(result.outcomes());
  }

  /** The same of the checks that judge form by form, for each word that forms ask for. */
  static Map<String, Map<String, Evidence.Outcome>> byForm(SiteResult result) {
    Map<String, Map<String, Evidence.Outcome>> forms = new LinkedHashMap<>();
    result.forms().forEach((id, outcomes) -> forms.put(id, evidence(outcomes)));
    return forms;
  }

  private static Map<String, Evidence.Outcome> evidence(Map<String, CheckOutcome> outcomes) {
    Map<String, Evidence.Outcome> evidence = new LinkedHashMap<>();
    outcomes.forEach(
        (key, outcome) ->
            evidence.put(
                key,
                new Evidence.Outcome(
                    result(outcome.state()),
                    // Of findings the places tell; what was left open beside them is a gap.
                    outcome.state() == CheckOutcome.State.FINDINGS ? "" : outcome.reason(),
                    Visit.places(outcome.findings()))));
    return evidence;
  }

  /** What each check came to, for the report. */
  static List<Checked> checked(SiteResult result) {
    return checked(Checks.RULES, result.outcomes());
  }

  static List<Checked> checked(List<Rule> rules, Map<String, CheckOutcome> outcomes) {
    List<Checked> checked = new ArrayList<>();
    for (Rule rule : rules) {
      CheckOutcome outcome = outcomes.get(rule.id());
      if (outcome != null) {
        checked.add(checked(rule, outcome));
      }
    }
    return checked;
  }

  private static Checked checked(Rule rule, CheckOutcome outcome) {
    Checked.State state =
        switch (outcome.state()) {
          case PASSED -> Checked.State.PASSED;
          case FINDINGS -> Checked.State.FINDINGS;
          case NOT_ASKED -> Checked.State.NOT_ASKED;
          case INCOMPLETE -> Checked.State.INCOMPLETE;
        };
    return new Checked(rule, state, outcome.reason());
  }

  /** The checks that had nothing to look at, and why. */
  static List<String> notAsked(Map<String, CheckOutcome> outcomes) {
    return outcomes.entrySet().stream()
        .filter(each -> each.getValue().state() == CheckOutcome.State.NOT_ASKED)
        .map(each -> each.getKey() + ": " + each.getValue().reason())
        .sorted()
        .toList();
  }

  static Evidence.Result result(CheckOutcome.State state) {
    return switch (state) {
      case PASSED -> Evidence.Result.PASSED;
      case FINDINGS -> Evidence.Result.FINDINGS;
      case NOT_ASKED -> Evidence.Result.NOT_ASKED;
      case INCOMPLETE -> Evidence.Result.INCOMPLETE;
    };
  }

  /** What the facts of the law ask of the site. */
  static SeenSite seen(SiteResult result, String site) {
    SiteResult.Facts facts = result.facts();
    List<Location> somewhere = List.of(Location.of(site));
    return new SeenSite(
        facts.complete() ? SeenSite.Looked.WHOLLY : SeenSite.Looked.IN_PART,
        facts.collects().stream().collect(Collectors.toMap(word -> word, word -> somewhere)),
        facts.login() ? Map.of("login", somewhere) : Map.of(),
        facts.payment() ? Map.of("payment", somewhere) : Map.of(),
        facts.seals() ? Map.of("seal", somewhere) : Map.of(),
        Map.of());
  }
}
