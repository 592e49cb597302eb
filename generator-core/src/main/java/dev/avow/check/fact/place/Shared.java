package dev.avow.check.fact.place;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What many pages have in common: each text and each fact is kept once. What a layout puts at the
 * same place of every page would else fill half of the memory of a crawl.
 */
public final class Shared {

  /** Beyond this many, pages do not share: a site that invents texts must not fill the memory. */
  private static final int MOST = 10_000;

  private static final int LONGEST = 200;

  private final Map<String, String> texts = new ConcurrentHashMap<>();
  private final Map<Record, Record> facts = new ConcurrentHashMap<>();

  /** The text itself, or the equal one that another page brought first. */
  public String once(String text) {
    return text.length() > LONGEST ? text : once(texts, text);
  }

  /** The fact itself, or the equal one that another page brought first. */
  @SuppressWarnings("unchecked") // what is equal to a record is of its class
  public <T extends Record> T once(T fact) {
    return (T) once(facts, fact);
  }

  private static <T> T once(Map<T, T> known, T value) {
    T before = known.get(value);
    if (before == null && known.size() < MOST) {
      before = known.putIfAbsent(value, value);
    }
    return before == null ? value : before;
  }
}
