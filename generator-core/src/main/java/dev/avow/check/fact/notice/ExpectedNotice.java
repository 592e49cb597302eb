package dev.avow.check.fact.notice;

import dev.avow.site.address.Address;
import java.util.List;
import java.util.Locale;
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

  /** The same in a language. */
  public ExpectedNotice in(String tag) {
    return new ExpectedNotice(tag, address, html, published, placed);
  }

  /**
   * Of the notices of a declaration the one in the language, if it says for several where they
   * stand.
   */
  public static Optional<ExpectedNotice> in(List<ExpectedNotice> notices, String language) {
    List<ExpectedNotice> placed = notices.stream().filter(ExpectedNotice::placed).toList();
    return placed.size() < 2
        ? Optional.empty()
        : placed.stream().filter(notice -> notice.isIn(language)).findFirst();
  }

  /** The one for readers of the language: in theirs if it is declared where, else the first. */
  public static ExpectedNotice nearest(List<ExpectedNotice> notices, String language) {
    return in(notices, language).orElse(notices.get(0));
  }

  /** Whether it is in the language of a page, whose region nobody asks. */
  private boolean isIn(String language) {
    return this.language.toLowerCase(Locale.ROOT).split("-", 2)[0].equals(language);
  }

  /** The text that the page should have; empty when nothing was generated. */
  public Optional<NoticeFact> generated() {
    return html.map(text -> NoticeText.of(Jsoup.parse(text), address));
  }
}
