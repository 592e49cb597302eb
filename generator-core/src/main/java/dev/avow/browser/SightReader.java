package dev.avow.browser;

import dev.avow.site.page.Page;

/**
 * Looks at one page, or at one exchange of a page, and keeps what matters of it. Must not keep the
 * page or its nodes; it may throw: that place is then a gap.
 */
@FunctionalInterface
public interface SightReader<T> {

  /**
   * Reads what the browser saw at one place.
   *
   * @param place where the evidence shows it: {@code site.har: entry 14}
   */
  T read(Page page, String place);
}
