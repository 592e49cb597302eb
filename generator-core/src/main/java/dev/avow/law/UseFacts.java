package dev.avow.law;

import dev.avow.law.Truth.Silence;
import dev.avow.law.Truth.Value;
import dev.avow.model.Channel;
import dev.avow.model.DataItem;
import dev.avow.model.Use;
import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.PerLaw;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Facts about what data are used for. {@code uses:} is complete by its nature: a purpose that it
 * does not list is not pursued.
 */
final class UseFacts {

  /** Purposes for which behavior may well be matched with a profile, so that silence asks. */
  private static final List<String> MAY_PROFILE =
      List.of("usage-analytics", "personalize", "own-targeted-ads", "cross-site-ads");

  private UseFacts() {}

  /** Whether something is done with data, by the names laws have for it. */
  static Truth use(Matter matter, String what) {
    return switch (what) {
      case "email-list" -> purposes(matter, List.of("email-marketing")).or(marketingMail(matter));
      case "direct-marketing" ->
          purposes(matter, List.of("email-marketing", "sms-marketing", "phone-post-marketing"))
              .or(marketingMail(matter));
      case "direct-marketing-email" ->
          purposes(matter, List.of("email-marketing", "sms-marketing")).or(marketingMail(matter));
      case "targeted-advertising" ->
          purposes(matter, List.of("own-targeted-ads", "cross-site-ads"));
      case "profiling" -> uses(matter, use -> profiling(matter, use));
      case "combination" -> uses(matter, use -> combination(matter, use));
      case "automated-decision" -> uses(matter, UseFacts::automatedDecision);
      case "ai-training" ->
          purposes(matter, List.of("train-ai")).or(uses(matter, UseFacts::training));
      default -> purposes(matter, List.of(what));
    };
  }

  /** Whether a use has a purpose of the vocabulary. */
  static Truth purpose(Matter matter, String purpose) {
    return purposes(matter, List.of(purpose));
  }

  /**
   * GDPR art. 6, 9: whether a use rests on a basis under any law. Silence asks: none is implied.
   */
  static Truth basis(Matter matter, String basis) {
    return uses(
        matter,
        use -> {
          String what = "uses." + use.getKey() + ".basis";
          Answer<PerLaw<String>> answer = use.getValue().value().basis();
          Truth ordinary =
              answer.fold(
                  perLaw ->
                      Truth.any(
                          perLaw.byLaw().values().stream()
                              .map(given -> isBasis(matter, given, what, basis))
                              .toList(),
                          "no basis is given",
                          answer.place()),
                  place -> Truth.no("'" + what + "' is none", place),
                  place -> Truth.question("'" + what + "' is unknown", place),
                  place -> Truth.silent(what, Silence.ASKS, place));
          Answer<String> special = use.getValue().value().specialBasis();
          return ordinary.or(
              Truth.told(
                  special.map(word -> matter.vocabulary().isA("bases", word, basis)),
                  "uses." + use.getKey() + ".special-basis",
                  Silence.DENIES));
        });
  }

  private static Truth isBasis(Matter matter, Given<String> given, String what, String basis) {
    boolean is = matter.vocabulary().isA("bases", given.value(), basis);
    return Truth.of(
        is ? Value.YES : Value.NO, "'" + what + "' is '" + given.value() + "'", given.place());
  }

  /**
   * Article ¶3: behavior matched with a profile. Silence asks where the purpose is one that often
   * profiles and the data are of what people do; elsewhere it denies.
   */
  private static Truth profiling(Matter matter, Map.Entry<String, Given<Use>> use) {
    Truth purpose = purposeOf(matter, use, List.of("build-profile"));
    boolean likely =
        purposeOf(matter, use, MAY_PROFILE).is(Value.YES)
            && usesData(matter, use, List.of("online", "profile", "commercial"));
    return purpose.or(
        Truth.told(
            use.getValue().value().profiling().then(profiling -> profiling.happens()),
            "uses." + use.getKey() + ".profiling",
            likely ? Silence.ASKS : Silence.DENIES));
  }

  /** Article ¶3: data combined with data from elsewhere. Silence asks where a use has such data. */
  private static Truth combination(Matter matter, Map.Entry<String, Given<Use>> use) {
    boolean likely = usesData(matter, use, List.of("syndicated-profile", "offsite-activity"));
    return Truth.told(
        use.getValue().value().combines().then(combination -> combination.happens()),
        "uses." + use.getKey() + ".combines",
        likely ? Silence.ASKS : Silence.DENIES);
  }

  /** GDPR art. 22. Silence asks where people are profiled. */
  private static Truth automatedDecision(Map.Entry<String, Given<Use>> use) {
    boolean profiles =
        use.getValue()
            .value()
            .profiling()
            .then(profiling -> profiling.happens())
            .given()
            .orElse(false);
    return Truth.told(
        use.getValue().value().automatedDecision().then(decision -> decision.happens()),
        "uses." + use.getKey() + ".automated-decision",
        profiles ? Silence.ASKS : Silence.DENIES);
  }

  /**
   * Conn. Gen. Stat. 42-520 as amended by P.A. 25-113. Silence asks: the law wants a no said too.
   */
  private static Truth training(Map.Entry<String, Given<Use>> use) {
    return Truth.told(
        use.getValue().value().aiTraining().then(training -> training.happens()),
        "uses." + use.getKey() + ".ai-training",
        Silence.ASKS);
  }

  private static Truth marketingMail(Matter matter) {
    return MailFacts.mail(matter, "commercial");
  }

  /** Whether a use reaches people over a channel; article ¶3 ("touch points"); 11 CCR 7003(d). */
  static Truth channel(Matter matter, String channel) {
    if (channel.equals("mobile-app") || channel.equals("app")) {
      return OrganizationFacts.app(matter, "");
    }
    return uses(
        matter,
        use ->
            Truth.item(
                use.getValue().value().channels(),
                "uses." + use.getKey() + ".channels",
                Silence.ASKS,
                given ->
                    Truth.of(
                        given.value() == named(channel) ? Value.YES : Value.NO,
                        "'uses." + use.getKey() + ".channels' names it",
                        given.place())));
  }

  private static Channel named(String channel) {
    return Channel.valueOf(channel.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  static Truth purposes(Matter matter, List<String> words) {
    return uses(matter, use -> purposeOf(matter, use, words));
  }

  static Truth purposeOf(Matter matter, Map.Entry<String, Given<Use>> use, List<String> words) {
    return Truth.item(
        use.getValue().value().purpose(),
        "uses." + use.getKey() + ".purpose",
        Silence.ASKS,
        given -> {
          boolean is =
              words.stream()
                  .anyMatch(word -> matter.vocabulary().isA("purposes", given.value(), word));
          return Truth.of(
              is ? Value.YES : Value.NO,
              "'uses." + use.getKey() + ".purpose' is '" + given.value() + "'",
              given.place());
        });
  }

  static Truth uses(Matter matter, Function<Map.Entry<String, Given<Use>>, Truth> each) {
    return Truth.some(matter.declaration().uses(), "uses", Silence.DENIES, each);
  }

  private static boolean usesData(
      Matter matter, Map.Entry<String, Given<Use>> use, List<String> words) {
    Map<String, Given<DataItem>> items = matter.declaration().data().given().orElse(Map.of());
    List<Given<String>> ids = use.getValue().value().data().given().orElse(List.of());
    return items.entrySet().stream()
        .filter(item -> ids.stream().anyMatch(id -> id.value().equals(item.getKey())))
        .map(item -> DataFacts.word(matter.vocabulary(), item.getKey(), item.getValue().value()))
        .anyMatch(
            word -> words.stream().anyMatch(each -> matter.vocabulary().isA("data", word, each)));
  }
}
