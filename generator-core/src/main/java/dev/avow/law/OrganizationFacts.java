package dev.avow.law;

import dev.avow.law.Truth.Silence;
import dev.avow.law.Truth.Value;
import dev.avow.model.Figures;
import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Place;
import dev.avow.yaml.Shape;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Facts about the organization, the laws it names and the people it addresses. */
final class OrganizationFacts {

  private OrganizationFacts() {}

  /** Holds of every declaration. */
  static Truth always(Matter matter, String none) {
    return new Truth(
        Value.YES, List.of(new Truth.Because("it applies to every declaration", List.of())));
  }

  /**
   * Whether a law or program is switched on. The article on customer data always is. A list that is
   * given is complete; no list asks, since nobody has looked.
   */
  static Truth law(Matter matter, String law) {
    if (law.equals("seed")) {
      return always(matter, "");
    }
    Given<?> exempt = matter.declaration().exempt().given().orElse(Map.of()).get(law);
    if (exempt != null) {
      return Truth.no("'exempt." + law + "' says why it does not apply", exempt.place());
    }
    return Truth.item(
        matter.declaration().laws(),
        "laws",
        Silence.ASKS,
        given -> {
          boolean is = matter.vocabulary().isA("laws", given.value(), law);
          return Truth.of(
              is ? Value.YES : Value.NO,
              is ? "'laws' names '" + given.value() + "'" : "'laws' does not name '" + law + "'",
              is ? given.place() : matter.declaration().laws().place());
        });
  }

  /** Whether people of a place or group are addressed. A place holds its parts. Silence asks. */
  static Truth audience(Matter matter, String who) {
    if (who.equals("children") || who.equals("minors")) {
      return children(matter, who);
    }
    if (matter.vocabulary().of("subjects").contains(who)) {
      return Truth.item(
          matter.declaration().audience().then(audience -> audience.groups()),
          "audience.groups",
          Silence.ASKS,
          given ->
              Truth.of(
                  matter.vocabulary().isA("subjects", given.value(), who) ? Value.YES : Value.NO,
                  "'audience.groups' names '" + given.value() + "'",
                  given.place()));
    }
    return Truth.item(
        matter.declaration().audience().then(audience -> audience.places()),
        "audience.places",
        Silence.ASKS,
        given ->
            Truth.of(
                overlap(given.value().toLowerCase(Locale.ROOT), who) ? Value.YES : Value.NO,
                "'audience.places' names '" + given.value() + "'",
                given.place()));
  }

  private static boolean overlap(String declared, String asked) {
    return declared.equals(asked)
        || asked.startsWith(declared + "-")
        || declared.startsWith(asked + "-")
        || (declared.equals("eu") && inArea(asked.toUpperCase(Locale.ROOT), "eu"))
        || (asked.equals("eu") && inArea(declared.toUpperCase(Locale.ROOT), "eu"));
  }

  /** 16 CFR 312.2; GDPR art. 8; Cal. Civ. Code 1798.120(c). Silence asks. */
  private static Truth children(Matter matter, String who) {
    var children = matter.declaration().audience().then(audience -> audience.children());
    Truth directed =
        Truth.told(children.then(c -> c.directed()), "audience.children.directed", Silence.ASKS);
    Truth known =
        Truth.told(
            children.then(c -> c.knowinglyCollected()),
            "audience.children.knowingly-collected",
            Silence.DENIES);
    Truth mixed =
        Truth.told(children.then(c -> c.mixed()), "audience.children.mixed", Silence.DENIES);
    Truth data = DataFacts.data(matter, "childrens-data");
    Truth any = Truth.any(List.of(directed, known, mixed, data));
    return who.equals("children")
        ? any
        : any.or(
            Truth.told(
                matter.declaration().disclosures().then(all -> all.sellsUnder16()),
                "disclosures.sells-under16",
                Silence.DENIES));
  }

  /** GDPR art. 27: where the organization is established, and how large it is. Silence asks. */
  static Truth controller(Matter matter, String what) {
    var organization = matter.declaration().organization();
    if (what.equals("small-business")) {
      Answer<Integer> employees =
          organization.then(value -> value.figures()).then(Figures::employees);
      // The Small Business Administration's limits lie between these two, by industry (13 CFR 121).
      boolean between = employees.given().filter(n -> n >= 100 && n < 1_500).isPresent();
      return between
          ? Truth.question(
              "the limit for a small business differs by industry between 100 and 1,500 employees",
              employees.place())
          : Truth.told(employees.map(n -> n < 100), "organization.figures.employees", Silence.ASKS);
    }
    return Truth.told(
        organization
            .then(value -> value.country())
            .map(country -> !inArea(country.code(), what.substring("outside-".length()))),
        "organization.country",
        Silence.ASKS);
  }

  /** Whether the country belongs to the area: {@code eu} for the EEA, else a country itself. */
  static boolean inArea(String country, String area) {
    return switch (area) {
      case "eu" -> PartyFacts.EEA.contains(country);
      case "uk" -> country.equals("GB");
      default -> country.equals(area.toUpperCase(Locale.ROOT));
    };
  }

  /** Article ¶2: corporations, nonprofit organizations, government agencies. Silence asks. */
  static Truth organization(Matter matter, String kind) {
    return Truth.told(
        matter
            .declaration()
            .organization()
            .then(value -> value.kind())
            .map(
                value ->
                    Shape.word(value).equals(kind)
                        || (kind.equals("public") && value.name().equals("PUBLIC_BODY"))),
        "organization.kind",
        Silence.ASKS);
  }

  /** GDPR art. 37: {@code none} says that there is none; silence asks. */
  static Truth dpo(Matter matter, String none) {
    return Truth.told(
        matter.declaration().organization().then(value -> value.dpo()).map(officer -> true),
        "organization.dpo",
        Silence.ASKS);
  }

  /** 11 CCR 7102 and its like: people whose data are held a year. Silence asks. */
  static Truth threshold(Matter matter, String size) {
    int people =
        Integer.parseInt(size.replaceAll("\\D", ""))
            * (size.endsWith("m") ? 1_000_000 : size.endsWith("k") ? 1_000 : 1);
    return Truth.some(
        matter.declaration().organization().then(value -> value.figures()).then(Figures::people),
        "organization.figures.people",
        Silence.ASKS,
        count ->
            Truth.told(
                count.getValue().value().people().map(number -> number >= people),
                "organization.figures.people." + count.getKey(),
                Silence.ASKS));
  }

  /** GDPR art. 30(5): an exemption somebody has to find; without a decision there is none. */
  static Truth recordExempt(Matter matter, String none) {
    return decided(matter, "record-exempt");
  }

  /**
   * GDPR art. 37(1)(b): a judgment. Without one it asks where behavior is observed, else it denies.
   */
  static Truth largeScaleMonitoring(Matter matter, String none) {
    Truth decided = decided(matter, "large-scale-monitoring");
    if (decided.is(Value.YES)) {
      return decided;
    }
    Truth observed = DataFacts.source(matter, "observation");
    return observed.is(Value.NO)
        ? observed
        : Truth.question(
            "behavior is observed, and nobody decided whether that is on a large scale",
            matter.declaration().decisions().place());
  }

  /** 11 CCR 7025(f), (g): chosen by a decision; a choice nobody made is not made. */
  static Truth frictionlessSignal(Matter matter, String none) {
    return decided(matter, "frictionless-signal");
  }

  private static Truth decided(Matter matter, String id) {
    Given<?> decision = matter.declaration().decisions().given().orElse(Map.of()).get(id);
    Place place = matter.declaration().decisions().place();
    return decision == null
        ? Truth.no("'decisions' has no '" + id + "'", place)
        : Truth.yes("'decisions." + id + "' says so", decision.place());
  }

  /** Whether an application is covered; 11 CCR 7003(d). One that is offered is declared. */
  static Truth app(Matter matter, String none) {
    return Truth.told(matter.declaration().apps().map(apps -> true), "apps", Silence.DENIES);
  }

  /** Whether there is a web site. Silence asks. */
  static Truth site(Matter matter, String none) {
    return Truth.told(matter.declaration().site().map(site -> true), "site", Silence.ASKS);
  }

  /** Whether data collected offline are covered too; article ¶3. Silence asks. */
  static Truth offline(Matter matter, String none) {
    return Truth.told(
        matter.declaration().scope().then(scope -> scope.offline()), "scope.offline", Silence.ASKS);
  }
}
