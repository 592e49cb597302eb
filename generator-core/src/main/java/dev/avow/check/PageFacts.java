package dev.avow.check;

import dev.avow.site.Address;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the checks keep of one page; everything else of it is forgotten.
 *
 * @param shown its address, fit for print
 * @param whole whether silence on it may be believed
 * @param shell whether it shows nothing until its scripts run
 * @param noticeLink how it links to the notice, or null when it does not
 * @param elsewhere where links go that say they lead to a notice and are none to the declared one
 * @param notice what it says as a notice, or null when none is expected there
 * @param mail e-mail addresses on a page where one is expected; else empty
 * @param seals selectors of seal images without a link to who issued them
 */
public record PageFacts(
    Address address,
    Address requested,
    String shown,
    int status,
    boolean served,
    boolean whole,
    boolean shell,
    boolean exempt,
    List<FormFact> forms,
    List<HostFact> hosts,
    List<CookieFact> cookies,
    @Nullable NoticeLink noticeLink,
    List<Address> elsewhere,
    @Nullable NoticeFact notice,
    String mail,
    List<String> seals,
    boolean showsSeal)
    implements Comparable<PageFacts> {

  public PageFacts {
    forms = List.copyOf(forms);
    hosts = List.copyOf(hosts);
    cookies = List.copyOf(cookies);
    elsewhere = List.copyOf(elsewhere);
    seals = List.copyOf(seals);
  }

  /**
   * A link to the notice.
   *
   * @param text what it says, cut
   * @param usual whether it says so in the usual words
   * @param conspicuous whether it meets Cal. Bus. and Prof. Code 22577(b) by its word or capitals
   * @param hidden whether the page hides it
   */
  record NoticeLink(
      String text, boolean usual, boolean conspicuous, boolean hidden, int line, int column) {}

  @Override
  public int compareTo(PageFacts other) {
    return address.compareTo(other.address);
  }
}
