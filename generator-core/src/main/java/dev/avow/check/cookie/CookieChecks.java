package dev.avow.check.cookie;

import dev.avow.check.fact.Check;
import java.util.List;

/** The checks of cookies and storage, in the order in which reports list them. */
public final class CookieChecks {

  public static final List<Check> ALL =
      List.of(
          new CookiesDeclared(),
          new CookiesSeen(),
          new CookiesWaitUntilAgreed(),
          new CookiesLastAsDeclared(),
          new ProvidersNamed(),
          new CookiesHoldNoPersonalData(),
          new SessionsSecure(),
          new SessionsHiddenFromScripts(),
          new CookiesSecure(),
          new CookiesSayWhoseRequests(),
          new PrefixesKept(),
          new CookiesStayAtHome(),
          new CookiesEndInTime(),
          new CookiesWellFormed());

  private CookieChecks() {}
}
