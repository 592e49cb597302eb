package dev.avow.law;

import dev.avow.finding.Location;
import dev.avow.law.SeenSite.Looked;
import dev.avow.law.Truth.Because;
import dev.avow.law.Truth.Silence;
import dev.avow.law.Truth.Value;
import dev.avow.model.DataItem;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Shape;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Facts that a site shows as well as a declaration tells: a yes of either is a yes. The declaration
 * alone denies where it is complete by its nature.
 */
final class SiteFacts {

  private SiteFacts() {}

  /**
   * Article ¶8: whether a form asks for data of a class. An item that comes from people without
   * {@code asked-at} asks where; one that comes from elsewhere denies.
   */
  static Truth formCollects(Matter matter, String kind) {
    Truth declared =
        DataFacts.items(
            matter,
            entry -> {
              Truth is = DataFacts.isOf(matter, entry, kind);
              return is.is(Value.YES) ? asked(entry) : is;
            });
    return declared.or(
        seen(
            matter.seen().fields(),
            word -> DataClass.holds(matter.vocabulary(), word, kind),
            "a form of the site asks for it"));
  }

  private static Truth asked(Map.Entry<String, Given<DataItem>> entry) {
    DataItem item = entry.getValue().value();
    String what = "data." + entry.getKey() + ".asked-at";
    boolean fromPeople =
        item.from().given().orElse(List.of()).stream().anyMatch(from -> from.value().equals("you"))
            || !item.from().isGiven();
    return Truth.told(
        item.askedAt().map(pages -> true), what, fromPeople ? Silence.ASKS : Silence.DENIES);
  }

  /** PCI DSS: a page that takes cards is one whose form asks for a card. */
  static Truth pageIs(Matter matter, String kind) {
    return formCollects(matter, "card")
        .or(seen(matter.seen().pages(), kind::equals, "a page is one"));
  }

  /** A form to log in asks for a password. */
  static Truth formIs(Matter matter, String kind) {
    return formCollects(matter, "password")
        .or(seen(matter.seen().forms(), kind::equals, "a form of the site is one"));
  }

  /** PCI SAQ A: whether cards are asked for by the provider alone, on no page of the site. */
  static Truth outsourcedPayment(Matter matter, String none) {
    return DataFacts.data(matter, "card").and(formCollects(matter, "card").not());
  }

  /** Article ¶11: whether a seal is shown. The declaration cannot deny it; only the site can. */
  static Truth shows(Matter matter, String thing) {
    return ChoiceFacts.seal(matter).or(looked(matter, thing));
  }

  private static Truth looked(Matter matter, String thing) {
    if (matter.seen().shown().containsKey(thing)) {
      return seen(matter.seen().shown(), thing::equals, "a page shows it");
    }
    Looked looked = matter.seen().looked();
    return switch (looked) {
      case WHOLLY -> Truth.no("no page of the site shows a " + thing);
      case IN_PART -> Truth.of(Value.INCOMPLETE, "not all of the site could be looked at");
      case NOT_AT_ALL -> Truth.of(Value.NOT_ASKED, "this command did not look at the site");
    };
  }

  /** Directive 2002/58/EC art. 5(3): cookies of a class. Silence asks: "none" has to be said. */
  static Truth cookie(Matter matter, String kind) {
    Truth declared =
        Truth.some(
            matter.declaration().cookies(),
            "cookies",
            Silence.ASKS,
            cookie ->
                Truth.told(
                    cookie
                        .getValue()
                        .value()
                        .classification()
                        .map(value -> isClass(Shape.word(value), kind)),
                    "cookies." + cookie.getKey() + ".class",
                    Silence.ASKS));
    return declared.or(
        seen(matter.seen().cookies(), word -> isClass(word, kind), "the site sets one"));
  }

  private static boolean isClass(String written, String kind) {
    return kind.equals("any")
        || written.equals(kind)
        || (kind.equals("nonessential") && !written.equals("strictly-necessary"));
  }

  /**
   * Yes if the things seen have one that is wanted, at whatever places were kept of it.
   *
   * @param things what was seen, and where
   */
  private static Truth seen(
      Map<String, List<Location>> things, Predicate<String> wanted, String says) {
    List<Map.Entry<String, List<Location>>> seen =
        things.entrySet().stream().filter(thing -> wanted.test(thing.getKey())).toList();
    List<Ground> links =
        seen.stream()
            .flatMap(thing -> thing.getValue().stream())
            .sorted()
            .map(place -> new Ground(Ground.Kind.SITE, says, place))
            .toList();
    return seen.isEmpty()
        ? Truth.no("the site shows none")
        : new Truth(Value.YES, List.of(new Because(says, links)));
  }
}
