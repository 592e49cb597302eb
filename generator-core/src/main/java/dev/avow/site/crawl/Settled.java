package dev.avow.site.crawl;

import dev.avow.site.http.Reason;
import dev.avow.site.http.Unseen;

/** What a crawl that goes on later may take for settled. */
final class Settled {

  private Settled() {}

  /**
   * Whether asking again would bring the same: trouble of the network or of the server passes, and
   * what was cut short by a limit or by the end of the run was never judged.
   */
  static boolean is(Visited<?> visited) {
    Unseen why = visited.unseen();
    return why == null
        ? visited.partial().stream().noneMatch(part -> part.reason() == Reason.TRUNCATED)
        : is(why.reason());
  }

  private static boolean is(Reason reason) {
    return switch (reason) {
      case NOT_FOUND,
          NOT_ADMITTED,
          EMPTY_PAGE,
          REDIRECT_LOOP,
          REDIRECT_LIMIT,
          URL_TOO_LONG,
          HEADERS_TOO_LARGE,
          UNSUPPORTED_ENCODING,
          BAD_ENCODING ->
          true;
      case BUDGET, ROBOTS -> false;
      default -> reason.kind() == Reason.Kind.SKIPPED || reason.kind() == Reason.Kind.REFUSED;
    };
  }
}
