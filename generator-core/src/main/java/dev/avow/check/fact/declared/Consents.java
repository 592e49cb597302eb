package dev.avow.check.fact.declared;

import dev.avow.model.DataItem;
import dev.avow.model.Declaration;
import dev.avow.model.Party;
import dev.avow.model.Use;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.PerLaw;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the declaration does only when people agreed. */
final class Consents {

  private static final Set<String> BASES = Set.of("consent", "explicit-consent");

  private Consents() {}

  /** Whether the party receives data for uses that all rest on consent, under every law. */
  static boolean only(Party party, Declaration declaration) {
    Map<String, Given<Use>> uses = declaration.uses().given().orElse(Map.of());
    List<Given<String>> purposes = party.purposes().given().orElse(List.of());
    return !purposes.isEmpty()
        && purposes.stream().map(use -> uses.get(use.value())).allMatch(Consents::onConsent);
  }

  /** Whether the party is said to receive nothing but what people type in. */
  static boolean typed(Party party, Declaration declaration) {
    Map<String, Given<DataItem>> data = declaration.data().given().orElse(Map.of());
    List<Given<String>> received = party.receives().given().orElse(List.of());
    return !received.isEmpty()
        && received.stream().map(item -> data.get(item.value())).allMatch(Consents::fromYou);
  }

  private static boolean fromYou(@Nullable Given<DataItem> item) {
    List<Given<String>> from =
        item == null ? List.of() : item.value().from().given().orElse(List.of());
    return !from.isEmpty() && from.stream().allMatch(source -> source.value().equals("you"));
  }

  private static boolean onConsent(@Nullable Given<Use> use) {
    Optional<PerLaw<String>> basis = use == null ? Optional.empty() : use.value().basis().given();
    return basis.isPresent()
        && basis.get().byLaw().values().stream().allMatch(one -> BASES.contains(one.value()));
  }
}
