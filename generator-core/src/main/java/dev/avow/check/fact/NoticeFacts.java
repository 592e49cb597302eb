package dev.avow.check.fact;

import dev.avow.check.fact.notice.NoticeFact;
import dev.avow.check.fact.place.Placed;
import dev.avow.site.address.Address;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How one page stands to the notice.
 *
 * @param exempt whether it need not link to the notice, because it is one
 * @param language the page says it is in, without its region; or empty
 * @param link how it links to the notice, or null when it does not
 * @param notices the notices it links to, where several are declared
 * @param elsewhere where links go that say they lead to a notice and are none to the declared one
 * @param text what it says as a notice, or null when none is expected there
 * @param alike what it says, when it calls itself a notice and none is expected there; or null
 * @param leads where links of a notice go, on the own site; empty on other pages
 * @param passing whether it only sends browsers on to another page, so that nobody reads it
 * @param mail e-mail addresses on a page where one is expected; else empty
 */
public record NoticeFacts(
    boolean exempt,
    String language,
    @Nullable NoticeLink link,
    List<Address> notices,
    List<Address> elsewhere,
    @Nullable NoticeFact text,
    @Nullable NoticeFact alike,
    List<Address> leads,
    boolean passing,
    String mail) {

  public NoticeFacts {
    notices = List.copyOf(notices);
    elsewhere = List.copyOf(elsewhere);
    leads = List.copyOf(leads);
  }

  /** What stands beside the text of a notice. */
  Stream<Placed> placed() {
    return Stream.ofNullable(either()).flatMap(text -> text.asides().stream());
  }

  /** What it says as a notice, expected there or not. */
  public @Nullable NoticeFact either() {
    return text != null ? text : alike;
  }

  /**
   * A link to the notice.
   *
   * @param text what it says, cut
   * @param usual whether it says so in the usual words
   * @param conspicuous whether it meets Cal. Bus. and Prof. Code 22577(b) by its word or capitals
   * @param hidden whether the page hides it by what is written on it or around it
   * @param covert whether a style sheet in the page, a closed fold or 'aria-hidden' hides it
   */
  public record NoticeLink(
      String text,
      boolean usual,
      boolean conspicuous,
      boolean hidden,
      boolean covert,
      int line,
      int column) {}
}
