package dev.avow.check.fact.party;

import dev.avow.check.fact.place.ElementPlaces;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongPredicate;
import org.jsoup.nodes.Element;

/** What one page loads at once from hosts that people must have agreed to. */
final class Ungated {

  private static final int MOST = 100;

  private final List<Loaded> all = new ArrayList<>();

  /** From where on a tool holds back what it knows. */
  private long blockedAt = Long.MAX_VALUE;

  /**
   * One of them.
   *
   * @param scripted whether scripts run beside it, which may hold it back
   * @param contact whether browsers only open a connection
   * @param runs where it runs at the earliest, as a rule
   */
  private record Loaded(
      boolean google,
      boolean scripted,
      boolean contact,
      long place,
      long runs,
      Sighting sighting) {}

  void load(HostBook.Entry host, Element element, boolean contact, Sighting sighting) {
    if (all.size() < MOST) {
      boolean google = host.known().filter(known -> known.company().equals("Google")).isPresent();
      boolean scripted = element.closest("noscript") == null;
      long place = ElementPlaces.order(element);
      all.add(new Loaded(google, scripted, contact, place, runs(element), sighting));
    }
  }

  /**
   * What comes beside the page runs after the script written next to it, which is there at once.
   */
  private static long runs(Element element) {
    Element next = element.nextElementSibling();
    boolean beside = element.normalName().equals("script") && element.hasAttr("async");
    boolean written = next != null && next.nameIs("script") && !next.hasAttr("src");
    return ElementPlaces.order(beside && next != null && written ? next : element);
  }

  private boolean held(Loaded one, LongPredicate denied) {
    return (blocked(one.place()) && !one.contact()) || (one.google() && denied.test(one.runs()));
  }

  /** A script that holds back others by itself begins there. */
  void block(Element script) {
    blockedAt = Math.min(blockedAt, ElementPlaces.order(script));
  }

  boolean blocked(long place) {
    return place > blockedAt;
  }

  /**
   * What nothing holds back: what loads in document order, then what only opens a connection.
   *
   * @param denied whether Google's scripts were told before that place that people have not agreed,
   *     which keeps them still
   */
  List<Sighting> told(LongPredicate denied) {
    return all.stream()
        .sorted(Comparator.comparing(Loaded::contact).thenComparingLong(Loaded::place))
        .filter(one -> !one.scripted() || !held(one, denied))
        .map(Loaded::sighting)
        .toList();
  }
}
