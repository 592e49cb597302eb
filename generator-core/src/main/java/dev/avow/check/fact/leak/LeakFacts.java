package dev.avow.check.fact.leak;

import java.util.List;

/**
 * What one page gives away of people.
 *
 * @param people how many different mail addresses of persons its text shows
 */
public record LeakFacts(List<LeakFact> leaks, int people) {

  public LeakFacts {
    leaks = List.copyOf(leaks);
  }
}
