package dev.avow.check.party;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.SignUps;
import dev.avow.check.fact.form.FieldFact;
import dev.avow.check.fact.form.FormFact;
import dev.avow.check.fact.party.Sighting;
import dev.avow.check.known.KnownHost;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Nobody records a page on which people type personal data. */
final class FormsNotRecorded implements Check {

  private static final Rule RULE =
      new Rule(
          "recorder-forms",
          "no page that asks for personal data is recorded",
          Severity.ERROR,
          "GDPR Art. 5(1)(c), 25; Cal. Penal Code 631");

  /** A form that is recorded, on the page that has it. */
  private record Recorded(PageFacts page, Sighting recorder, FormFact form) {
    long asks() {
      return form.fields().stream().filter(FieldFact::personal).count();
    }

    boolean ignored() {
      return page.source().ignores(RULE.id());
    }
  }

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    Map<String, List<Recorded>> byService = new TreeMap<>();
    for (PageFacts page : sight.pages()) {
      Stream<Sighting> inFiles =
          sight.witnesses().scripts().of(page).stream().flatMap(run -> run.has().stream());
      Stream.concat(page.parties().sightings().stream(), inFiles)
          .flatMap(seen -> worst(sight, page, seen).stream())
          .forEach(
              recorded ->
                  byService
                      .computeIfAbsent(recorded.recorder().what(), service -> new ArrayList<>())
                      .add(recorded));
    }
    return sight.outcome(byService.values().stream().map(all -> finding(sight, all)).toList());
  }

  /** The form of the page that asks for most, if the service may not see it. */
  private static Optional<Recorded> worst(Sight sight, PageFacts page, Sighting seen) {
    boolean late = seen.kind() == Sighting.Kind.LATE_RECORDER;
    if (!late && seen.kind() != Sighting.Kind.RECORDER) {
      return Optional.empty();
    }
    boolean agreed = late && declared(sight, seen.what());
    return page.forms().stream()
        .filter(FormFact::personal)
        // The box that every footer has for the newsletter makes no page one to type data on.
        .filter(form -> !agreed || SignUps.asksForMore(form))
        .map(form -> new Recorded(page, seen, form))
        .reduce((one, other) -> other.asks() > one.asks() ? other : one);
  }

  private static boolean declared(Sight sight, String service) {
    return KnownHost.ofRecorder(service).stream().anyMatch(sight.declared()::namesHost);
  }

  /** What one service sees is told once, where the page asks for most. */
  private static Finding finding(Sight sight, List<Recorded> all) {
    List<Recorded> worstFirst =
        all.stream()
            .sorted(
                Comparator.comparing(Recorded::ignored)
                    .thenComparing(Comparator.comparingLong(Recorded::asks).reversed()))
            .toList();
    Recorded worst = worstFirst.get(0);
    List<PageFacts> pages = worstFirst.stream().map(Recorded::page).distinct().toList();
    return new Finding(
        RULE,
        worst.recorder().inFile()
            ? sight.at(worst.page(), worst.form())
            : worst.recorder().at(worst.page().shown()),
        worst.recorder().what()
            + " records what visitors do on the page, whose form asks for "
            + worst.form().asksFor()
            + ".",
        "Keep it off pages with such forms.",
        Stream.concat(Stream.<Location>of(sight.declared().file()), Sight.after(pages).stream())
            .toList());
  }
}
