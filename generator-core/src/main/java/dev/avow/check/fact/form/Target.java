package dev.avow.check.fact.form;

import dev.avow.check.fact.place.Shared;
import dev.avow.site.address.Address;
import dev.avow.site.address.Reference;
import dev.avow.text.Line;

/**
 * Where one way of sending a form leads.
 *
 * @param to the address without the values of its query; for mail, script and odd schemes the
 *     scheme alone
 * @param host empty unless {@code goes} is {@code WEB}
 * @param submitter how the page calls the button, or empty when the form is sent without one
 */
public record Target(
    Goes goes, String to, String host, boolean secure, boolean byGet, String submitter) {

  /** What kind of place a form is sent to. */
  public enum Goes {
    WEB,
    MAIL,
    /** A script takes over; where the data go cannot be seen. */
    SCRIPT,
    /** A scheme that no form should have. */
    ODD,
    UNREADABLE,
    /** Closes a dialog; nothing is sent. */
    NOWHERE
  }

  /** The target of a form whose address was resolved. */
  public static Target of(Reference reference, boolean byGet, String submitter) {
    if (reference instanceof Address address) {
      return new Target(
          Goes.WEB,
          Line.of(address.origin() + address.shownPath(), 200),
          address.host(),
          address.secure() || (address.inner() && isLoopback(address.host())),
          byGet,
          submitter);
    }
    if (reference instanceof Reference.Elsewhere elsewhere) {
      Goes goes =
          switch (elsewhere.scheme()) {
            case "mailto" -> Goes.MAIL;
            case "javascript" -> Goes.SCRIPT;
            default -> Goes.ODD;
          };
      return new Target(
          goes, Line.of(elsewhere.scheme() + ":", 40), "", goes == Goes.SCRIPT, byGet, submitter);
    }
    String why = reference instanceof Reference.Unreadable unreadable ? unreadable.why() : "";
    return new Target(Goes.UNREADABLE, Line.of(why, 100), "", false, byGet, submitter);
  }

  /** The same, of texts that are kept once. */
  Target once(Shared texts) {
    return new Target(goes, texts.once(to), texts.once(host), secure, byGet, texts.once(submitter));
  }

  /** Data to oneself cross no network. */
  public static boolean isLoopback(String host) {
    return host.equals("localhost")
        || host.endsWith(".localhost")
        || host.startsWith("127.")
        || host.equals("[::1]");
  }

  /** Whether what is sent there can be read on the way. */
  public boolean unencrypted() {
    return goes == Goes.WEB && !secure;
  }
}
