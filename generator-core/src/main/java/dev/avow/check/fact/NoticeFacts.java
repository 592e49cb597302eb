package dev.avow.check.fact;

import dev.avow.site.Address;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one page stands to the notice.
 *
 * @param exempt whether it need not link to the notice, because it is one
 * @param link how it links to the notice, or null when it does not
 * @param elsewhere where links go that say they lead to a notice and are none to the declared one
 * @param text what it says as a notice, or null when none is expected there
 * @param mail e-mail addresses on a page where one is expected; else empty
 */
public record NoticeFacts(
    boolean exempt,
    @Nullable NoticeLink link,
    List<Address> elsewhere,
    @Nullable NoticeFact text,
    String mail) {

  public NoticeFacts {
    elsewhere = List.copyOf(elsewhere);
  }

  /**
   * A link to the notice.
   *
   * @param text what it says, cut
   * @param usual whether it says so in the usual words
   * @param conspicuous whether it meets Cal. Bus. and Prof. Code 22577(b) by its word or capitals
   * @param hidden whether the page hides it
   */
  public record NoticeLink(
      String text, boolean usual, boolean conspicuous, boolean hidden, int line, int column) {}
}
