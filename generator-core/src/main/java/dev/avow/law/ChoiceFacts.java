package dev.avow.law;

import dev.avow.law.Truth.Silence;
import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import java.util.List;
import java.util.Map;

/** Facts about what people are offered: rights, choices, advantages, safeguards. */
final class ChoiceFacts {

  private static final List<String> ALTERNATIVE =
      List.of("Your Privacy Choices", "Your California Privacy Choices");

  private ChoiceFacts() {}

  /** 11 CCR 7015: one link for both opt-outs. A link that nobody chose is not chosen. */
  static Truth altLink(Matter matter, String none) {
    return Truth.some(
        matter.declaration().choices(),
        "choices",
        Silence.DENIES,
        choice ->
            Truth.told(
                choice
                    .getValue()
                    .value()
                    .link()
                    .map(text -> ALTERNATIVE.contains(text.in("en").orElse(""))),
                "choices." + choice.getKey() + ".link",
                Silence.DENIES));
  }

  /** Cal. Civ. Code 1798.125(b): something given for data. Silence asks. */
  static Truth financialIncentive(Matter matter, String none) {
    return Truth.told(
        matter.declaration().incentives().map(all -> true), "incentives", Silence.ASKS);
  }

  /** Article ¶6; Cal. Bus. &amp; Prof. Code 22575(b)(2): a way to correct. Silence asks. */
  static Truth correctionChannel(Matter matter, String none) {
    return right(matter, "correct");
  }

  /** Whether a right is offered. Silence asks. */
  static Truth right(Matter matter, String right) {
    return entry(matter.declaration().rights(), "rights", right, Silence.ASKS);
  }

  /** Whether a safeguard is declared. Silence asks: one not written down may well be there. */
  static Truth safeguard(Matter matter, String safeguard) {
    return entry(matter.declaration().safeguards(), "safeguards", safeguard, Silence.ASKS);
  }

  private static <T> Truth entry(
      Answer<Map<String, Given<T>>> map, String what, String id, Silence silence) {
    Given<T> given = map.given().orElse(Map.of()).get(id);
    if (given != null) {
      return Truth.yes("'" + what + "." + id + "' is declared", given.place());
    }
    return map.fold(
        entries -> Truth.silent(what + "." + id, silence, map.place()),
        place -> Truth.no("'" + what + "' is none", place),
        place -> Truth.question("'" + what + "' is unknown", place),
        place -> Truth.silent(what + "." + id, silence, place));
  }

  /** 12 CFR 1016 appendix: chosen by filling in its table; silence denies. */
  static Truth modelForm(Matter matter, String none) {
    return Truth.told(
        matter.declaration().disclosures().then(all -> all.glba()).map(all -> true),
        "disclosures.glba",
        Silence.DENIES);
  }

  /** Article ¶6, ¶7; whether a seal or membership is claimed in the declaration. */
  static Truth seal(Matter matter) {
    return Truth.item(
        matter.declaration().complaints().then(complaints -> complaints.redress()),
        "complaints.redress",
        Silence.DENIES,
        redress ->
            Truth.told(
                redress.value().kind().map(kind -> kind.name().equals("SEAL")),
                "complaints.redress.kind",
                Silence.ASKS));
  }
}
