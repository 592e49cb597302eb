package dev.avow.site.crawl;

import dev.avow.site.http.Unseen;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The addresses found on the pages of one level, each once, in the order of the pages that lead to
 * them. Holds the first so many; whatever the timing, these are the same ones.
 */
final class Candidates {

  /**
   * One address that was found.
   *
   * @param order of the page in its level, then of the link on its page
   * @param skip why it is not to be asked for, or null
   */
  record Candidate(String key, long order, Task task, @Nullable Unseen skip) {}

  private final int most;
  private final Map<String, Candidate> byKey = new HashMap<>();
  private final TreeMap<Long, Candidate> byOrder = new TreeMap<>();
  private boolean overflown;

  Candidates(int most) {
    this.most = most;
  }

  /** Whether it is new, or stands before where it was found until now. */
  synchronized boolean add(Candidate candidate) {
    Candidate known = byKey.get(candidate.key());
    if (known != null && known.order() <= candidate.order()) {
      return false;
    }
    if (known != null) {
      byOrder.remove(known.order());
    }
    byKey.put(candidate.key(), candidate);
    byOrder.put(candidate.order(), candidate);
    // Whoever belongs to the first can never be the last here, so none of them is ever dropped.
    if (byOrder.size() > most) {
      byKey.remove(byOrder.pollLastEntry().getValue().key());
      overflown = true;
    }
    return true;
  }

  synchronized List<Candidate> inOrder() {
    Collection<Candidate> all = byOrder.values();
    return List.copyOf(all);
  }

  synchronized boolean overflown() {
    return overflown;
  }
}
