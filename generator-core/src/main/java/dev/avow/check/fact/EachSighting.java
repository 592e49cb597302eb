package dev.avow.check.fact;

import dev.avow.check.fact.party.Sighting;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Tells what pages and own script files have of others, each once: where the first has it. */
public final class EachSighting {

  /** What is wrong with having it, if anything. */
  @FunctionalInterface
  public interface Look {
    Optional<Fault> at(PageFacts page, Sighting sighting);
  }

  private EachSighting() {}

  public static List<Finding> of(Sight sight, Rule rule, Sighting.Kind kind, Look look) {
    Map<String, Finding> found = new TreeMap<>();
    for (PageFacts page : sight.pages()) {
      for (Sighting sighting : page.parties().sightings()) {
        if (sighting.kind() == kind && !found.containsKey(key(sighting))) {
          look.at(page, sighting)
              .ifPresent(
                  fault ->
                      found.put(key(sighting), fault.at(rule, sighting.at(page.shown()), sight)));
        }
      }
    }
    // What stands on a page as well is told there.
    for (ScriptFiles.Run run : sight.scripts()) {
      for (Sighting sighting : run.has()) {
        if (sighting.kind() == kind && !found.containsKey(key(sighting))) {
          look.at(run.page(), sighting)
              .ifPresent(fault -> found.put(key(sighting), finding(rule, run, sighting, fault)));
        }
      }
    }
    return List.copyOf(found.values());
  }

  private static Finding finding(Rule rule, ScriptFiles.Run run, Sighting sighting, Fault fault) {
    return new Finding(
        rule,
        run.file().at(sighting),
        fault.problem(),
        fault.remedy(),
        List.of(Location.of(run.page().shown())));
  }

  private static String key(Sighting sighting) {
    return sighting.what() + (sighting.kind().numbered() ? " " + sighting.detail() : "");
  }
}
