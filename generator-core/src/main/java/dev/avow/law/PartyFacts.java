package dev.avow.law;

import dev.avow.law.Truth.Silence;
import dev.avow.law.Truth.Value;
import dev.avow.model.DataItem;
import dev.avow.model.Party;
import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Facts about those with whom data are shared. Silence on {@code parties:} asks: "nobody" has to be
 * said, with {@code none}.
 */
final class PartyFacts {

  /** The European Economic Area, to whose members the GDPR's transfer rules do not apply. */
  static final List<String> EEA =
      List.of(
          "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT",
          "LV", "LT", "LU", "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE", "IS", "LI", "NO");

  private PartyFacts() {}

  /** Article ¶6 ("with whom"); GDPR art. 13(1)(e); whether some party gets data. */
  static Truth recipient(Matter matter, String kind) {
    return parties(matter, party -> isRecipient(matter, party, kind));
  }

  private static Truth isRecipient(
      Matter matter, Map.Entry<String, Given<Party>> party, String kind) {
    Party value = party.getValue().value();
    String what = "parties." + party.getKey();
    if (kind.equals("embedded-third-party")) {
      return Truth.told(value.collectsOnSite(), what + ".collects-on-site", Silence.DENIES);
    }
    return role(
        party,
        role ->
            switch (kind) {
              case "any" -> !role.equals("data-source") || value.receives().isGiven();
              case "third-party" ->
                  !List.of(
                          "processor",
                          "sub-processor",
                          "affiliate",
                          "data-source",
                          "dpo",
                          "representative")
                      .contains(role);
              case "nonaffiliate" -> !role.equals("affiliate") && !role.equals("data-source");
              default ->
                  matter.vocabulary().isA("roles", role, kind)
                      || (kind.equals("processor") && role.equals("sub-processor"));
            });
  }

  private static Truth role(Map.Entry<String, Given<Party>> party, Function<String, Boolean> is) {
    Answer<String> role = party.getValue().value().role();
    String what = "parties." + party.getKey() + ".role";
    return role.fold(
        word ->
            Truth.of(
                is.apply(word) ? Value.YES : Value.NO,
                "'" + what + "' is '" + word + "'",
                role.place()),
        place -> Truth.no("'" + what + "' is none", place),
        place -> Truth.question("'" + what + "' is unknown", place),
        place -> Truth.silent(what, Silence.ASKS, place));
  }

  /** Cal. Civ. Code 1798.83, 1798.140(e): disclosures of a class. */
  static Truth disclosure(Matter matter, String kind) {
    return switch (kind) {
      case "third-party-marketing" ->
          parties(
              matter,
              party ->
                  role(party, role -> List.of("buyer", "joint-marketer").contains(role))
                      .or(crossContext(party)));
      case "business-purpose" -> recipient(matter, "processor");
      case "government" ->
          Truth.told(
              matter
                  .declaration()
                  .disclosures()
                  .then(all -> all.governmentRequests())
                  .map(x -> true),
              "disclosures.government-requests",
              Silence.ASKS);
      default ->
          Truth.told(
              matter
                  .declaration()
                  .disclosures()
                  .then(all -> all.businessTransfer())
                  .then(transfer -> transfer.may()),
              "disclosures.business-transfer",
              Silence.ASKS);
    };
  }

  /** GDPR art. 44 ff. and its like elsewhere: whether data go to a country outside an area. */
  static Truth transfer(Matter matter, String kind) {
    return parties(
        matter,
        party -> {
          Truth outside =
              outside(matter, party, kind.startsWith("outside-") ? kind.substring(8) : "eu");
          String what = "parties." + party.getKey() + ".transfer.basis";
          Answer<String> basis =
              party.getValue().value().transfer().then(transfer -> transfer.basis());
          return switch (kind) {
            case "no-adequacy" ->
                outside.and(
                    Truth.told(basis.map(word -> !word.equals("adequacy")), what, Silence.ASKS));
            case "derogation" ->
                outside.and(
                    Truth.told(
                        basis.map(word -> word.startsWith("transfer-")), what, Silence.ASKS));
            default -> outside;
          };
        });
  }

  private static Truth outside(Matter matter, Map.Entry<String, Given<Party>> party, String area) {
    return isRecipient(matter, party, "any")
        .and(
            Truth.item(
                party.getValue().value().country(),
                "parties." + party.getKey() + ".country",
                Silence.ASKS,
                country ->
                    Truth.of(
                        OrganizationFacts.inArea(country.value().code(), area)
                            ? Value.NO
                            : Value.YES,
                        "'parties." + party.getKey() + ".country' is '" + country.value() + "'",
                        country.place())));
  }

  /** Cal. Civ. Code 1798.140(ad): for money or anything of value. Silence asks. */
  static Truth sale(Matter matter, String kind) {
    Truth sold =
        soldOrShared(
            matter,
            matter.declaration().disclosures().then(all -> all.sells()),
            "disclosures.sells",
            party ->
                Truth.told(
                        party.getValue().value().sold(),
                        "parties." + party.getKey() + ".sold",
                        Silence.DENIES)
                    .or(role(party, role -> role.equals("buyer"))));
    return kind.isEmpty() ? sold : sold.and(soldData(matter, kind));
  }

  private static Truth soldData(Matter matter, String kind) {
    Map<String, Given<DataItem>> items = matter.declaration().data().given().orElse(Map.of());
    Function<Given<String>, Truth> is =
        id ->
            items.containsKey(id.value())
                ? DataFacts.isOf(matter, Map.entry(id.value(), items.get(id.value())), kind)
                : Truth.no("'" + id.value() + "' is not declared", id.place());
    Truth lastYear =
        Truth.item(
            matter.declaration().disclosures().then(all -> all.soldLastYear()),
            "disclosures.sold-last-year",
            Silence.ASKS,
            sold ->
                Truth.item(
                    sold.value().data(), "disclosures.sold-last-year.data", Silence.ASKS, is));
    Truth received =
        parties(
            matter,
            party ->
                Truth.told(party.getValue().value().sold(), "sold", Silence.DENIES)
                    .or(role(party, role -> role.equals("buyer")))
                    .and(
                        Truth.item(
                            party.getValue().value().receives(),
                            "parties." + party.getKey() + ".receives",
                            Silence.ASKS,
                            is)));
    return received.is(Value.YES) ? received : lastYear.or(received);
  }

  /** Cal. Civ. Code 1798.140(ah): for advertising across sites, with or without money. */
  static Truth sharing(Matter matter, String none) {
    return soldOrShared(
            matter,
            matter.declaration().disclosures().then(all -> all.sharesForAds()),
            "disclosures.shares-for-ads",
            PartyFacts::crossContext)
        .or(UseFacts.purposes(matter, List.of("cross-site-ads")));
  }

  private static Truth crossContext(Map.Entry<String, Given<Party>> party) {
    return Truth.told(
        party.getValue().value().crossContextAds(),
        "parties." + party.getKey() + ".cross-context-ads",
        Silence.DENIES);
  }

  /** The statement for all data, and against it every party: one yes among them is a yes. */
  private static Truth soldOrShared(
      Matter matter,
      Answer<Boolean> stated,
      String what,
      Function<Map.Entry<String, Given<Party>>, Truth> each) {
    Truth parties = Truth.some(matter.declaration().parties(), "parties", Silence.DENIES, each);
    return Truth.told(stated, what, Silence.ASKS).or(parties);
  }

  private static Truth parties(
      Matter matter, Function<Map.Entry<String, Given<Party>>, Truth> each) {
    return Truth.some(matter.declaration().parties(), "parties", Silence.ASKS, each);
  }
}
