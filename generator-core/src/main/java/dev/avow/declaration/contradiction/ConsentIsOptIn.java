package dev.avow.declaration.contradiction;

import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.model.ChoiceKind;
import dev.avow.model.Use;
import dev.avow.model.UseChoice;
import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Consent is a clear act: who did not say no has not agreed (GDPR art. 4(11) and 7, rec. 32). */
final class ConsentIsOptIn implements Contradiction {

  private static final Rule RULE =
      Rule.error("consent-opt-out", "every use that rests on consent waits for it");

  private static final Set<String> CONSENT = Set.of("consent", "explicit-consent");

  /** Canada also knows consent that is implied (PIPEDA, schedule 1, 4.3.6; CASL s. 10(9)). */
  private static final Set<String> IMPLIED = Set.of("pipeda", "casl");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Stated stated, Consumer<Finding> to) {
    for (Map.Entry<String, Given<Use>> entry : stated.uses().entrySet()) {
      Use use = entry.getValue().value();
      Optional<Given<String>> consent = consent(stated, use);
      if (consent.isEmpty()) {
        continue;
      }
      String rests = "'" + entry.getKey() + "' rests on '" + consent.get().value() + "', and ";
      List<Location> basis = List.of(consent.get().place().where());
      Answer<ChoiceKind> kind = use.choice().then(UseChoice::kind);
      Answer<Boolean> before = use.choice().then(UseChoice::byDefault);
      if (kind.given().filter(ChoiceKind.OPT_OUT::equals).isPresent()) {
        to.accept(
            new Finding(
                RULE,
                Stated.where(kind),
                rests + "'opt-out' says that it happens unless people say no.",
                "Ask first and write 'choice: opt-in', or name the basis that it really has.",
                basis));
      } else if (Stated.yes(before)) {
        to.accept(
            new Finding(
                RULE,
                Stated.where(before),
                rests + "'by-default' says that it is on before anybody chose.",
                "Leave it off until people agree, and write 'by-default: false'.",
                basis));
      }
    }
  }

  /** The consent that the use rests on, if a law is named or none that knows an implied one. */
  private static Optional<Given<String>> consent(Stated stated, Use use) {
    List<String> laws = Stated.list(stated.declaration().laws());
    boolean implied = !laws.isEmpty() && IMPLIED.containsAll(laws);
    Optional<Given<String>> basis =
        use.basis().given().stream()
            .flatMap(bases -> bases.byLaw().entrySet().stream())
            .filter(base -> CONSENT.contains(base.getValue().value()))
            .filter(base -> base.getKey().isEmpty() ? !implied : !IMPLIED.contains(base.getKey()))
            .map(Map.Entry::getValue)
            .findFirst();
    return basis.or(
        () ->
            use.specialBasis()
                .given()
                .filter(CONSENT::contains)
                .map(word -> new Given<>(word, use.specialBasis().place())));
  }
}
