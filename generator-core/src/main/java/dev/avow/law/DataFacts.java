package dev.avow.law;

import dev.avow.content.Vocabulary;
import dev.avow.law.Truth.Silence;
import dev.avow.law.Truth.Value;
import dev.avow.model.DataItem;
import dev.avow.model.Keep;
import dev.avow.model.Kept;
import dev.avow.model.Necessity;
import dev.avow.model.OtherTime;
import dev.avow.model.Span;
import dev.avow.model.Use;
import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Facts about the data collected. {@code data:} is complete by its nature: what it does not list is
 * not collected, as far as the declaration goes; the site may say otherwise.
 */
final class DataFacts {

  /** Lengths of time in other units compare by the days on which they end. */
  private static final LocalDate ANY_DAY = LocalDate.of(2001, 1, 1);

  private DataFacts() {}

  /**
   * Whether some item is of a class; article ¶5, ¶8; GDPR art. 9, 10; Cal. Civ. Code 1798.140(ae).
   */
  static Truth data(Matter matter, String kind) {
    return items(matter, entry -> isOf(matter, entry, kind));
  }

  /** Whether some item comes from a source; article ¶3, ¶4; GDPR art. 13, 14. Silence asks. */
  static Truth source(Matter matter, String source) {
    Truth items =
        items(
            matter,
            entry ->
                from(
                    matter,
                    entry.getValue().value().from(),
                    "data." + entry.getKey(),
                    source,
                    Silence.ASKS));
    Truth uses =
        Truth.some(
            matter.declaration().uses(),
            "uses",
            Silence.DENIES,
            use ->
                // A use names a source only where it differs from the item's own.
                from(
                    matter,
                    use.getValue().value().from(),
                    "uses." + use.getKey(),
                    source,
                    Silence.DENIES));
    return items.or(uses);
  }

  private static Truth from(
      Matter matter, Answer<List<Given<String>>> from, String what, String source, Silence silent) {
    return Truth.item(
        from,
        what + ".from",
        silent,
        given -> {
          String word = given.value();
          // The id of a party stands for whatever comes from outside.
          String known =
              matter.vocabulary().canonical("sources", word).isPresent() ? word : "third-party";
          boolean is = matter.vocabulary().isA("sources", known, source);
          return Truth.of(
              is ? Value.YES : Value.NO, "'" + what + "' comes from '" + word + "'", given.place());
        });
  }

  /** Whether an item is kept longer than some months; 11 CCR 7024. No bound counts as longer. */
  static Truth retention(Matter matter, String overMonths) {
    int months = Integer.parseInt(overMonths.replaceAll("\\D", ""));
    return items(
        matter,
        entry -> {
          String what = "data." + entry.getKey() + ".keep";
          Answer<Keep> keep = entry.getValue().value().keep();
          return keep.fold(
              value -> longer(value, months, what, keep.place()),
              place -> Truth.no("'" + what + "' is none", place),
              place -> Truth.question("'" + what + "' is unknown", place),
              place -> Truth.silent(what, Silence.ASKS, place));
        });
  }

  private static Truth longer(Keep keep, int months, String what, Place place) {
    Truth longest = longer((Kept) keep, months, what, place);
    for (Given<OtherTime> other : keep.differs().given().orElse(List.of())) {
      longest = longest.or(longer(other.value(), months, what + ".differs", other.place()));
    }
    return longest;
  }

  private static Truth longer(Kept keep, int months, String what, Place place) {
    if (keep.duration().isUnknown()) {
      return Truth.question("'" + what + ".for' is unknown", keep.duration().place());
    }
    Optional<Span> span = keep.duration().given();
    boolean longer = span.isEmpty() || span.get().from(ANY_DAY).isAfter(ANY_DAY.plusMonths(months));
    return Truth.of(
        longer ? Value.YES : Value.NO,
        "'" + what + "' is " + span.map(s -> "'" + s + "'").orElse("bounded by no period"),
        place);
  }

  /** Whether people must give some item; LGPD art. 9 § 3; GDPR art. 13(2)(e). Silence asks. */
  static Truth requiredData(Matter matter, String none) {
    Truth items =
        items(
            matter,
            entry ->
                required(
                    entry.getValue().value().necessity(),
                    "data." + entry.getKey() + ".necessity",
                    Silence.ASKS));
    Truth uses =
        Truth.some(
            matter.declaration().uses(),
            "uses",
            Silence.DENIES,
            (Map.Entry<String, Given<Use>> use) ->
                required(
                    use.getValue().value().necessity(),
                    "uses." + use.getKey() + ".necessity",
                    Silence.DENIES));
    return items.or(uses);
  }

  private static Truth required(Answer<Necessity> necessity, String what, Silence silence) {
    return Truth.told(necessity.map(value -> value == Necessity.REQUIRED), what, silence);
  }

  /** Whether identifiers of devices are kept; 16 CFR 312.4(d). */
  static Truth persistentIdentifiers(Matter matter, String none) {
    return data(matter, "device-id");
  }

  /** Whether sensitive data serve more than the purposes of 11 CCR 7027(m). Silence asks. */
  static Truth sensitiveBeyondPermitted(Matter matter, String none) {
    Truth sensitive = data(matter, "ccpa-sensitive");
    Truth limited =
        Truth.told(
            matter.declaration().disclosures().then(all -> all.limitsSensitive()),
            "disclosures.limits-sensitive",
            Silence.ASKS);
    Truth items =
        items(
            matter,
            entry -> {
              Truth is = isOf(matter, entry, "ccpa-sensitive");
              return is.is(Value.YES)
                  ? Truth.told(
                          entry.getValue().value().sensitiveUse().then(use -> use.limited()),
                          "data." + entry.getKey() + ".sensitive-use.limited",
                          Silence.ASKS)
                      .not()
                  : is;
            });
    return sensitive.and(limited.is(Value.QUESTION) ? items : limited.not());
  }

  static Truth items(Matter matter, Function<Map.Entry<String, Given<DataItem>>, Truth> each) {
    return Truth.some(matter.declaration().data(), "data", Silence.DENIES, each);
  }

  /**
   * Whether the item is of the class: a word of the vocabulary, or one of the laws' own classes.
   */
  static Truth isOf(Matter matter, Map.Entry<String, Given<DataItem>> entry, String kind) {
    DataItem item = entry.getValue().value();
    Place place = entry.getValue().place();
    if (item.is().isUnknown()) {
      return Truth.question("'data." + entry.getKey() + ".is' is unknown", item.is().place());
    }
    String word = word(matter.vocabulary(), entry.getKey(), item);
    boolean is = DataClass.holds(matter.vocabulary(), word, kind);
    return Truth.of(
        is ? Value.YES : Value.NO,
        is ? "'data." + entry.getKey() + "' is declared" : "no declared item is such data",
        is ? new Place[] {place} : new Place[0]);
  }

  /** The vocabulary's word for an item. */
  static String word(Vocabulary vocabulary, String id, DataItem item) {
    String written = item.is().given().orElse(id);
    return vocabulary.canonical("data", written).orElse(written);
  }
}
