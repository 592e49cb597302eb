package dev.avow.site.page;

import dev.avow.site.address.Address;
import org.jspecify.annotations.Nullable;

/**
 * How a page came to be asked for.
 *
 * @param from the page that leads here, for a link or a frame; else null
 */
public record Reached(By by, @Nullable Address from) {

  /** In the order of trust: a page reached in two ways is told by the first. */
  public enum By {
    /** The address the crawl began with. */
    START,
    /** A page the declaration names. */
    DECLARED,
    /** A link, a map area, a refresh, or JSON-LD of the page. */
    LINK,
    /** The document of an iframe or a frame. */
    FRAME,
    /** Listed in a sitemap. */
    SITEMAP,
    /** It lies in the folder that stands for the site, and nothing leads to it. */
    FOLDER
  }
}
