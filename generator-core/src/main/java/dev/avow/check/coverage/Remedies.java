package dev.avow.check.coverage;

import dev.avow.site.http.Reason;
import dev.avow.site.http.Unseen;

/** What can be done so that a page is seen the next time. */
final class Remedies {

  private Remedies() {}

  /** One way to see the page; for a page that nobody has to see, also the way to leave it out. */
  static String of(Unseen unseen) {
    String known = unseen.remedy();
    String first = known.isEmpty() ? usual(unseen.reason()) : known;
    boolean canBeLeftOut = !unseen.needed() && unseen.reason() != Reason.SITEMAP;
    return canBeLeftOut
        ? first.replaceFirst("\\.$", ", or list the page under 'site: {unchecked: […]}'.")
        : first;
  }

  private static String usual(Reason reason) {
    return switch (reason) {
      case CONNECT_TIMEOUT, CONNECTION_REFUSED ->
          "Start the server, or open its port to this machine, and run again.";
      case CONNECTION_RESET, EMPTY_REPLY, TIMEOUT ->
          "See what the server logs, mend it, and run again.";
      case DNS -> "Correct the name, or enter it in DNS.";
      case BAD_HTTP, HEADERS_TOO_LARGE, UNSUPPORTED_ENCODING, BAD_ENCODING ->
          "Mend what the server sends, and run again.";
      case REDIRECT_LOOP, REDIRECT_LIMIT -> "Let it redirect to the page itself.";
      case REDIRECT_SCHEME, PORT, PRIVATE_ADDRESS, OFF_SITE -> "Let it lead to an own page.";
      case URL_TOO_LONG, LINK_TOO_LONG -> "Shorten the address.";
      case NOT_FOUND -> "Put the page there, or correct the address.";
      case HTTP_STATUS, EMPTY_PAGE -> "Mend the page, and run again.";
      case NOT_ADMITTED, LOGIN_WALL ->
          "Set what opens it in the environment (AVOW_USER and AVOW_PASSWORD, AVOW_TOKEN,"
              + " AVOW_COOKIE or AVOW_HEADER), and run again.";
      case RATE_LIMITED -> "Try later.";
      case BOT_WALL -> "Let this crawl through the wall, or check a copy of the site with '--as'.";
      case TLS_TIMEOUT, TLS_RESET, TLS_HANDSHAKE -> "Mend how the server encrypts, and run again.";
      case TLS_UNTRUSTED, TLS_EXPIRED, TLS_HOST ->
          "Get a certificate for this host, and run again.";
      case SITEMAP -> "Mend the sitemap, or take it out of robots.txt.";
      case NEEDS_SERVER -> "Check the site at its address.";
      case NOT_HTML -> "Name a page instead of a file.";
      case ROBOTS, NO_FOLLOW -> "Allow it, or, if the site is yours, use '--own'.";
      case LEFT_OUT -> "Take it out of 'site: {unchecked: …}'.";
      case ACTION_LINK, INTERNAL -> "Look at it by other means; this crawl does not.";
      case TRAP -> "Let the site not make up addresses without end.";
      case BUDGET -> "Give it more time with '--max-time', and run again.";
      case TRUNCATED -> "Let the server send the page whole, and run again.";
      case TOO_LARGE -> "Raise '--max-bytes'.";
      case TOO_MANY_NODES -> "Split the page.";
      case TOO_MANY_LINKS -> "Raise '--max-links'.";
      case NEEDS_SCRIPT -> "Show it with '--browser', or serve its text as HTML.";
    };
  }
}
