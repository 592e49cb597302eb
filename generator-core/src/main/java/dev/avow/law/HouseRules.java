package dev.avow.law;

import dev.avow.content.Vocabulary;
import dev.avow.finding.Finding;
import dev.avow.model.DataItem;
import dev.avow.model.Declaration;
import dev.avow.model.HouseRule;
import dev.avow.model.Party;
import dev.avow.model.StorageSystem;
import dev.avow.model.Use;
import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The organization's promises to itself: these data never for these purposes, to these roles, in
 * these countries. A word catches every word under it, the organization's own ones too.
 */
public final class HouseRules {

  private final Declaration declaration;
  private final Vocabulary vocabulary;
  private final List<Finding> findings = new ArrayList<>();

  private HouseRules(Declaration declaration, Vocabulary vocabulary) {
    this.declaration = declaration;
    this.vocabulary = vocabulary;
  }

  /** What the declaration says against its own rules. */
  public static List<Finding> findings(Declaration declaration, Vocabulary vocabulary) {
    HouseRules rules = new HouseRules(declaration, vocabulary);
    declaration.rules().given().orElse(Map.of()).forEach(rules::hold);
    return List.copyOf(rules.findings);
  }

  private void hold(String id, Given<HouseRule> given) {
    HouseRule rule = given.value();
    if (!rule.purposes().isGiven() && !rule.to().isGiven() && !rule.countries().isGiven()) {
      items(declaration.data())
          .forEach(
              (item, place) -> {
                if (forbids(rule, item)) {
                  broken(id, given, place, "'" + item + "' is collected");
                }
              });
      return;
    }
    items(declaration.uses()).forEach((use, place) -> use(id, given, use));
    items(declaration.parties()).forEach((party, place) -> party(id, given, party));
    items(declaration.systems()).forEach((system, place) -> system(id, given, system));
    items(declaration.data()).forEach((item, place) -> storedIn(id, given, item));
  }

  private void use(String id, Given<HouseRule> rule, String name) {
    Use use = get(declaration.uses(), name);
    for (Given<String> purpose : list(use.purpose())) {
      if (isOne("purposes", purpose.value(), rule.value().purposes())) {
        data(
            id, rule, use.data(), "'uses." + name + "' is for '" + purpose.value() + "' and uses ");
      }
    }
  }

  private void party(String id, Given<HouseRule> rule, String name) {
    Party party = get(declaration.parties(), name);
    Optional<String> role =
        party.role().given().filter(word -> isOne("roles", word, rule.value().to()));
    Optional<String> country =
        list(party.country()).stream()
            .map(given -> given.value().code())
            .filter(code -> named(rule.value(), code))
            .findFirst();
    if (role.isPresent() || country.isPresent()) {
      String who =
          "'parties."
              + name
              + "' is "
              + role.map(word -> "a '" + word + "'").orElse("in '" + country.orElse("") + "'");
      if (party.receives().isGiven()) {
        data(id, rule, party.receives(), who + " and receives ");
      } else if (!party.receives().isNone()) {
        // Silence is no "nothing": the rule cannot be held, so it is not kept.
        broken(
            id, rule, party.receives().place(), who + ", and nothing says which data it receives");
      }
    }
  }

  private void system(String id, Given<HouseRule> rule, String name) {
    StorageSystem system = get(declaration.systems(), name);
    system
        .location()
        .given()
        .filter(country -> named(rule.value(), country.code()))
        .ifPresent(
            country ->
                data(
                    id,
                    rule,
                    system.holds(),
                    "'systems." + name + "' stands in '" + country + "' and holds "));
  }

  private void storedIn(String id, Given<HouseRule> rule, String name) {
    if (forbids(rule.value(), name)) {
      for (var country : list(get(declaration.data(), name).storedIn())) {
        if (named(rule.value(), country.value().code())) {
          broken(
              id,
              rule,
              country.place(),
              "'data." + name + "' is stored in '" + country.value() + "'");
        }
      }
    }
  }

  private void data(
      String id, Given<HouseRule> rule, Answer<List<Given<String>>> data, String says) {
    for (Given<String> item : list(data)) {
      if (forbids(rule.value(), item.value())) {
        broken(id, rule, item.place(), says + "'" + item.value() + "'");
      }
    }
  }

  private boolean forbids(HouseRule rule, String item) {
    Given<DataItem> given = declaration.data().given().orElse(Map.of()).get(item);
    return given != null
        && isOne("data", DataFacts.word(vocabulary, item, given.value()), rule.never());
  }

  private boolean isOne(String list, String word, Answer<List<Given<String>>> words) {
    return list(words).stream().anyMatch(each -> vocabulary.isA(list, word, each.value()));
  }

  private static boolean named(HouseRule rule, String code) {
    return list(rule.countries()).stream().anyMatch(each -> each.value().code().equals(code));
  }

  private void broken(String id, Given<HouseRule> rule, Place place, String says) {
    findings.add(
        new Finding(
            LawRules.HOUSE,
            place.where(),
            says + ", which the rule '" + id + "' forbids.",
            "Take it out here, or change 'rules." + id + "'.",
            List.of(rule.place().where())));
  }

  private static <T> Map<String, Place> items(Answer<Map<String, Given<T>>> map) {
    Map<String, Place> places = new LinkedHashMap<>();
    map.given().orElse(Map.of()).forEach((id, given) -> places.put(id, given.place()));
    return places;
  }

  private static <T> T get(Answer<Map<String, Given<T>>> map, String id) {
    return Optional.ofNullable(map.given().orElse(Map.of()).get(id)).orElseThrow().value();
  }

  private static <T> List<Given<T>> list(Answer<List<Given<T>>> answer) {
    return answer.given().orElse(List.of());
  }
}
