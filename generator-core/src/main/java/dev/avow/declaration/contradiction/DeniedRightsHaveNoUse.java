package dev.avow.declaration.contradiction;

import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.model.Complaints;
import dev.avow.model.Disclosures;
import dev.avow.model.Requests;
import dev.avow.model.Right;
import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Leaves;
import dev.avow.yaml.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** Who says that there is no such right does nothing that people have this right against. */
final class DeniedRightsHaveNoUse implements Contradiction {

  private static final Rule RULE =
      Rule.error("right-denied", "no right is denied that what is declared gives a use");

  /** What everybody has under the GDPR, whatever the data are used for (art. 15, 16 and 77). */
  private static final Set<String> EUROPEAN = Set.of("access", "correct", "complain");

  /** Choices, and the rights to the same. */
  private static final Map<String, String> SAME =
      Map.of(
          "sale", "opt-out-sale",
          "targeted-ads", "opt-out-targeted-ads",
          "sensitive", "limit-sensitive");

  private static final Set<String> CONSENT = Set.of("consent", "explicit-consent");

  /** What gives a right a use, and the place that says so. */
  private record Against(String what, Location where) {}

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Stated stated, Consumer<Finding> to) {
    Map<String, Given<Right>> rights = stated.declaration().rights().given().orElse(Map.of());
    rights.forEach(
        (id, right) -> {
          if (denied(right)) {
            against(stated, id).ifPresent(found -> to.accept(finding(id, right, found)));
          }
        });
    choices(stated, rights, to);
    appeal(stated, rights, to);
  }

  private static boolean denied(Given<? extends Record> entry) {
    return Leaves.instead(entry.value()).filter(Answer::isNone).isPresent();
  }

  /** A choice that is not there, and a right to the same that is. */
  private static void choices(
      Stated stated, Map<String, Given<Right>> rights, Consumer<Finding> to) {
    stated
        .declaration()
        .choices()
        .given()
        .orElse(Map.of())
        .forEach(
            (choice, entry) -> {
              String right = SAME.getOrDefault(choice, "");
              if (denied(entry)) {
                offered(rights, right)
                    .ifPresent(
                        offer ->
                            to.accept(contrary("choices." + choice, entry.place(), right, offer)));
              }
            });
  }

  private static void appeal(
      Stated stated, Map<String, Given<Right>> rights, Consumer<Finding> to) {
    Answer<?> appeal = stated.declaration().requests().then(Requests::appeal);
    if (appeal.isNone()) {
      offered(rights, "appeal")
          .ifPresent(
              offer -> to.accept(contrary("requests.appeal", appeal.place(), "appeal", offer)));
    }
  }

  private static Optional<Given<Right>> offered(Map<String, Given<Right>> rights, String id) {
    return Optional.ofNullable(rights.get(id)).filter(right -> !denied(right));
  }

  private static Finding contrary(String denied, Place place, String right, Given<Right> offer) {
    return new Finding(
        RULE,
        place.where(),
        "'" + denied + "' is none, and 'rights." + right + "' offers it.",
        "Say here how people use it too, or correct the other.",
        List.of(offer.place().where()));
  }

  private static Finding finding(String id, Given<Right> right, Against found) {
    return new Finding(
        RULE,
        right.place().where(),
        "'" + id + "' is none, and " + found.what() + ".",
        // An authority is asked in its own way, not at an address of ours.
        "Say how people use this right, such as '"
            + (id.equals("complain") ? "complain: {how: …}" : id + ": {email: …}")
            + "', or correct the other.",
        List.of(found.where()));
  }

  private static Optional<Against> against(Stated stated, String id) {
    for (Given<String> law : stated.declaration().laws().given().orElse(List.of())) {
      if (EUROPEAN.contains(id) && (law.value().equals("gdpr") || law.value().equals("uk-gdpr"))) {
        return Optional.of(new Against("'" + law.value() + "' gives it", law.place().where()));
      }
    }
    return switch (id) {
      case "complain" -> authority(stated);
      case "withdraw-consent" -> consent(stated);
      case "opt-out-sale" ->
          said(stated, Disclosures::sells, "sells")
              .or(() -> said(stated, Disclosures::sharesForAds, "shares-for-ads"));
      case "limit-sensitive" -> {
        Answer<Boolean> limited =
            stated.declaration().disclosures().then(Disclosures::limitsSensitive);
        yield Stated.denied(limited)
            ? Optional.of(
                new Against("'disclosures.limits-sensitive' is false", Stated.where(limited)))
            : Optional.empty();
      }
      case "opt-out-targeted-ads" -> said(stated, Disclosures::sharesForAds, "shares-for-ads");
      default -> Optional.empty();
    };
  }

  private static Optional<Against> authority(Stated stated) {
    Answer<?> authority = stated.declaration().complaints().then(Complaints::authority);
    return authority.isGiven()
        ? Optional.of(new Against("'complaints.authority' names one", Stated.where(authority)))
        : Optional.empty();
  }

  private static Optional<Against> consent(Stated stated) {
    return stated.uses().entrySet().stream()
        .flatMap(
            use ->
                use.getValue().value().basis().given().stream()
                    .flatMap(bases -> bases.byLaw().values().stream())
                    .filter(basis -> CONSENT.contains(basis.value()))
                    .map(
                        basis ->
                            new Against(
                                "'" + use.getKey() + "' rests on '" + basis.value() + "'",
                                basis.place().where())))
        .findFirst();
  }

  private static Optional<Against> said(
      Stated stated, Function<Disclosures, Answer<Boolean>> key, String name) {
    Answer<Boolean> answer = stated.declaration().disclosures().then(key);
    return Stated.yes(answer)
        ? Optional.of(new Against("'disclosures." + name + "' is true", Stated.where(answer)))
        : Optional.empty();
  }
}
