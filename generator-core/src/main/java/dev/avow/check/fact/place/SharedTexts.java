package dev.avow.check.fact.place;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Texts that many pages have in common: each is kept once. */
public final class SharedTexts {

  /** Beyond this many, pages do not share: a site that invents texts must not fill the memory. */
  private static final int MOST = 10_000;

  private static final int LONGEST = 200;

  private final Map<String, String> known = new ConcurrentHashMap<>();

  /** The text itself, or the equal one that another page brought first. */
  public String once(String text) {
    String before = known.get(text);
    if (before != null) {
      return before;
    }
    if (text.length() <= LONGEST && known.size() < MOST) {
      before = known.putIfAbsent(text, text);
    }
    return before == null ? text : before;
  }
}
