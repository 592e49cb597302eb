package dev.avow.check.fact;

import dev.avow.check.fact.place.Placed;
import dev.avow.check.fact.word.Topic;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The ways to say no that one page offers.
 *
 * @param offers what its links and buttons lead to, of those a person can see
 * @param consents places that ask for consent with a button
 * @param login whether a page to leave a mailing list with wants a login; of others not looked at
 */
public record PageChoices(Set<Topic> offers, List<Consent> consents, LoginAhead login) {

  public PageChoices {
    Set<Topic> copy = EnumSet.noneOf(Topic.class);
    copy.addAll(offers);
    offers = copy;
    consents = List.copyOf(consents);
  }

  /** The places that ask for consent, and their boxes. */
  Stream<Placed> placed() {
    return consents.stream()
        .flatMap(consent -> Stream.concat(Stream.of(consent), consent.ticked().stream()));
  }

  /**
   * A place that asks for consent, as it is served: what scripts make of it is not seen.
   *
   * @param refusable whether a button or link beside the one that accepts says no
   * @param assumes whether it says that who goes on agrees
   * @param ticked its boxes for what needs a yes that have it from the start
   */
  public record Consent(
      String selector,
      int line,
      int column,
      boolean refusable,
      boolean assumes,
      List<Ticked> ticked)
      implements Placed {
    public Consent {
      ticked = List.copyOf(ticked);
    }
  }

  /** A box that is ticked before anybody ticks it. */
  public record Ticked(String name, String selector, int line, int column) implements Placed {}
}
