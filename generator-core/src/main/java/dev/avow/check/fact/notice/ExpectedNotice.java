package dev.avow.check.fact.notice;

import dev.avow.site.address.Address;
import java.util.Optional;
import org.jsoup.Jsoup;

/**
 * A notice that should stand on the site.
 *
 * @param html the page as it was generated, or empty when nothing was
 * @param published the digest last published, in hexadecimal, or empty when none is recorded
 * @param placed whether the declaration says where it stands; one in a further language stands
 *     where the site has put it, and is known by its text
 */
public record ExpectedNotice(
    String language,
    Address address,
    Optional<String> html,
    Optional<String> published,
    boolean placed) {

  public ExpectedNotice(
      String language, Address address, Optional<String> html, Optional<String> published) {
    this(language, address, html, published, true);
  }

  /** A notice of which only the place is known. */
  public static ExpectedNotice at(Address address) {
    return new ExpectedNotice("", address, Optional.empty(), Optional.empty());
  }

  /** The text that the page should have; empty when nothing was generated. */
  public Optional<NoticeFact> generated() {
    return html.map(text -> NoticeText.of(Jsoup.parse(text), address));
  }
}
