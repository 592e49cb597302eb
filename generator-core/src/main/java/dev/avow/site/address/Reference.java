package dev.avow.site.address;

/** Where something written on a page leads: to a web address, elsewhere, or nowhere. */
public sealed interface Reference permits Address, Reference.Elsewhere, Reference.Unreadable {

  /**
   * A reference whose scheme is not of the web, such as {@code mailto:} or {@code javascript:}.
   *
   * @param scheme in lower case, without the colon
   * @param rest what follows the colon, as written
   */
  record Elsewhere(String scheme, String rest) implements Reference {}

  /**
   * A reference no browser could follow.
   *
   * @param why a clause about the reference: "has no host"
   */
  record Unreadable(String why) implements Reference {}
}
