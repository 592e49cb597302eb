package dev.avow.check.fact.party;

import dev.avow.check.fact.place.Placed;
import dev.avow.site.page.Link;

/**
 * A host that a page makes browsers talk to, with the first place that does.
 *
 * @param element by its name; empty for a header
 */
public record HostFact(String host, Link.Use use, String element, int line, int column)
    implements Placed {

  /** What the page does with it, for a sentence that ends in the host's name. */
  public String does() {
    return switch (use) {
      case FRAME -> "shows a frame from";
      case SEND -> "sends a form to";
      case CONTACT -> "contacts";
      case NAVIGATE -> "sends browsers on to";
      default -> "loads from";
    };
  }
}
