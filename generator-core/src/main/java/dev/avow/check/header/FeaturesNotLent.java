package dev.avow.check.header;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.declared.Patterns;
import dev.avow.check.fact.header.HeaderFacts;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Frames of others do not see, hear or find the visitor unless that is declared. */
final class FeaturesNotLent implements Check {

  private static final Rule RULE =
      new Rule(
          "permission-declared",
          "no frame of an undeclared party may use the camera, the microphone or the place",
          Severity.NOTE,
          "W3C Permissions Policy, 6; GDPR Art. 13(1)(e)");
  private static final Map<String, String> NAMES =
      Map.of("camera", "camera", "microphone", "microphone", "geolocation", "visitor's place");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    Map<String, Finding> byProblem = new TreeMap<>();
    for (PageFacts page : sight.pages()) {
      Map<HeaderFacts.Spot, List<HeaderFacts.Lent>> frames = new LinkedHashMap<>();
      for (HeaderFacts.Lent lent : page.headers().lent()) {
        if (!declared(sight, lent.host())) {
          frames.computeIfAbsent(lent.spot(), none -> new ArrayList<>()).add(lent);
        }
      }
      frames.forEach(
          (spot, lent) -> {
            String problem = problem(lent);
            byProblem.putIfAbsent(
                problem,
                new Finding(
                    RULE,
                    Location.onPage(page.shown(), spot.element(), spot.line(), spot.column()),
                    problem,
                    "Take it out of 'allow', or declare the party and its host under 'parties:'.",
                    List.of(sight.declared().file())));
          });
      for (String feature : page.headers().forAll()) {
        String problem =
            "The header 'Permissions-Policy' lets every frame use the " + NAMES.get(feature) + ".";
        byProblem.putIfAbsent(
            problem,
            new Finding(
                RULE,
                Location.of(page.shown()),
                problem,
                "Write '" + feature + "=()' or '" + feature + "=(self)'."));
      }
    }
    return sight.outcome(List.copyOf(byProblem.values()));
  }

  private static String problem(List<HeaderFacts.Lent> lent) {
    List<String> names =
        lent.stream().map(each -> "the " + NAMES.get(each.feature())).distinct().toList();
    int last = names.size() - 1;
    return "The page lets the frame of '"
        + lent.get(0).host()
        + "', a host of no declared party, use "
        + (last == 0 ? "" : String.join(", ", names.subList(0, last)) + " and ")
        + names.get(last)
        + ".";
  }

  private static boolean declared(Sight sight, String host) {
    return sight.declared().hosts().stream()
        .anyMatch(party -> Patterns.covers(party.pattern(), host));
  }
}
