package dev.avow.check.fact;

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

  private record Loaded(boolean google, long place, Sighting sighting) {}

  void load(HostBook.Entry host, Element element, Sighting sighting) {
    if (all.size() < MOST) {
      boolean google = host.known().filter(known -> known.company().equals("Google")).isPresent();
      all.add(new Loaded(google, ElementPlaces.order(element), sighting));
    }
  }

  /** A script that holds back others by itself begins there. */
  void block(Element script) {
    blockedAt = Math.min(blockedAt, ElementPlaces.order(script));
  }

  boolean blocked(long place) {
    return place > blockedAt;
  }

  /**
   * What nothing holds back, in document order.
   *
   * @param denied whether Google's scripts were told before that place that people have not agreed,
   *     which keeps them still
   */
  List<Sighting> told(LongPredicate denied) {
    return all.stream()
        .sorted(Comparator.comparingLong(Loaded::place))
        .filter(one -> !blocked(one.place()) && !(one.google() && denied.test(one.place())))
        .map(Loaded::sighting)
        .toList();
  }
}
