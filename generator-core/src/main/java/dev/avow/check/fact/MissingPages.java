package dev.avow.check.fact;

import dev.avow.check.fact.declared.Patterns;
import dev.avow.site.address.Address;
import dev.avow.site.http.Reason;
import dev.avow.site.http.Unseen;

/** Pages of which the site says that it has none. */
public final class MissingPages {

  private MissingPages() {}

  /** A server that did not answer today may tomorrow; one that knows no such page will not. */
  public static boolean hold(Sight sight, Address page) {
    return sight.coverage().unseen().stream()
        .filter(unseen -> unseen.reason() == Reason.NOT_FOUND)
        .anyMatch(unseen -> Patterns.samePage(page, unseen.address()));
  }

  /** Whether the declaration names the page: that it is missing is then told by what it is for. */
  public static boolean declared(Sight sight, Unseen page) {
    return page.reason() == Reason.NOT_FOUND
        && sight.declared().pages().stream()
            .anyMatch(declared -> Patterns.samePage(declared, page.address()));
  }
}
