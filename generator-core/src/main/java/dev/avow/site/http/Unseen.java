package dev.avow.site.http;

import dev.avow.site.address.Address;
import dev.avow.site.plan.Advice;

/**
 * A page, or part of one, that could not be seen, and why.
 *
 * @param address as asked for; its query may hold personal data, so print {@link Address#shown()}
 * @param detail one sentence for a person on what happened; where it is known what could be done,
 *     that follows
 * @param needed whether the crawl was told to look here: the start or a declared page
 */
public record Unseen(Address address, Reason reason, String detail, boolean needed)
    implements Comparable<Unseen> {

  /** What happened, without what could be done about it. */
  public String problem() {
    return Advice.problem(detail);
  }

  /** What could be done; empty where that is not known. */
  public String remedy() {
    return Advice.remedy(detail);
  }

  @Override
  public int compareTo(Unseen other) {
    int byAddress = address.compareTo(other.address);
    return byAddress != 0 ? byAddress : reason.compareTo(other.reason);
  }
}
