package dev.avow.check.fact.party;

import dev.avow.check.fact.place.Placed;
import dev.avow.finding.Location;

/**
 * Something of others that a page has, with the first place that has it.
 *
 * @param what the host or the service, by {@code kind}
 * @param detail what more there is to say; may be empty
 */
public record Sighting(Kind kind, String what, String detail, String element, int line, int column)
    implements Placed {

  /** What is seen, and what {@code what} and {@code detail} then are. */
  public enum Kind {
    /** Loads at once from a host whose declared uses all rest on consent; or connects to it. */
    UNGATED,
    /** Content that tells its owner who looks: its name, and what to do instead. */
    EMBED,
    /** A service that loads whatever somebody sets elsewhere: its name. */
    TAG_MANAGER,
    /** A service that records visitors: its name. */
    RECORDER,
    /** A service that records visitors once they agreed, or may wait until then: its name. */
    LATE_RECORDER,
    /** A service of no declared party that measures: its name, and the id it measures under. */
    MEASURES,
    /** A service of a declared party that measures: its name, and the id it measures under. */
    MEASURES_DECLARED,
    /** A service that is handed what people typed: its name. */
    FORM_DATA,
    /** A file of a fixed version, loaded without a digest: its host. */
    UNSEALED,
    /** A script without a digest beside a form that asks for secrets: its host. */
    BESIDE_SECRETS,
    /** A file whose digest browsers cannot compare, for want of 'crossorigin': its host. */
    UNREADABLE_SEAL,
    /** A host known to do harm, and why. */
    HARMFUL,
    /** A host that an inline script loads from or sends to. */
    IN_SCRIPT,
    /** A declared host that a script, or what waits for consent, only names. */
    NAMED,
    /** A host that the page's policy lets in. */
    ALLOWED,
    /** A parameter of a link that tells whose click it once was: its name, and the link's host. */
    CLICK_ID,
    /** A setting of a consent tool, by its name in {@code ConsentSetting}: and what it is for. */
    CONSENT_SETTING;

    /** Whether two of one service are two, when they differ in {@code detail}. */
    public boolean numbered() {
      return this == MEASURES || this == MEASURES_DECLARED;
    }
  }

  /** Whether it stands in a script file of the site's own, and not on a page. */
  public boolean inFile() {
    return element.equals(ScriptFile.ELEMENT);
  }

  Sighting as(Kind other) {
    return new Sighting(other, what, detail, element, line, column);
  }

  /** The same in a script file; a line of 0 for the whole of it. */
  Sighting inFile(int otherLine, int otherColumn) {
    return new Sighting(kind, what, detail, ScriptFile.ELEMENT, otherLine, otherColumn);
  }

  /**
   * Where it stands.
   *
   * @param page as findings name it
   */
  public Location at(String page) {
    return element.isEmpty() ? Location.of(page) : Location.onPage(page, element, line, column);
  }
}
