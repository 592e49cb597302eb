package dev.avow.site.http;

import dev.avow.site.address.Address;
import java.util.Locale;
import java.util.Optional;

/** Whether a response is a page at all. */
public final class ResponseVerdict {

  private ResponseVerdict() {}

  /** Why it is none; empty when it is one. */
  public static Optional<Unseen> against(Address requested, Response response) {
    int status = response.status();
    if (wall(response)) {
      String detail =
          "A wall against robots answered with status " + status + "; people may see the page.";
      return unseen(requested, Reason.BOT_WALL, detail);
    }
    if (status == 429) {
      String wait = response.headers().first("Retry-After").orElse("");
      String until = wait.matches("[0-9]{1,9}") ? " for " + wait + " s" : "";
      String detail = "The server asks to be left alone" + until + " (status 429). Try later.";
      return unseen(requested, Reason.RATE_LIMITED, detail);
    }
    if (status == 404 || status == 410) {
      return unseen(
          requested, Reason.NOT_FOUND, "The site has no such page (status " + status + ").");
    }
    if (status == 401 || status == 403 || status == 407) {
      String detail = "This crawl is not let in (status " + status + "); others may be.";
      return unseen(requested, Reason.NOT_ADMITTED, detail);
    }
    if (status == 204 || status == 205) {
      return unseen(requested, Reason.EMPTY_PAGE, "The answer is empty (status " + status + ").");
    }
    if (status == 426 || status == 505) {
      String detail =
          "It answered with status " + status + ": it does not speak HTTP/1.1, as this crawl does.";
      return unseen(requested, Reason.HTTP_STATUS, detail);
    }
    if (status < 200 || status > 299) {
      return unseen(requested, Reason.HTTP_STATUS, "It answered with status " + status + ".");
    }
    Optional<String> notPage = Media.notPage(response.headers(), response.body());
    if (notPage.isPresent()) {
      return unseen(requested, Reason.NOT_HTML, notPage.get());
    }
    boolean coded = response.headers().first("Content-Encoding").isPresent();
    if (response.body().length() == 0 && !coded) {
      return unseen(requested, Reason.EMPTY_PAGE, "The page is empty.");
    }
    return Optional.empty();
  }

  private static Optional<Unseen> unseen(Address address, Reason reason, String detail) {
    return Optional.of(new Unseen(address, reason, detail, false));
  }

  private static boolean wall(Response response) {
    if (response.headers().first("cf-mitigated").isPresent()) {
      return true;
    }
    String start = response.body().start(4096).toLowerCase(Locale.ROOT);
    return (response.status() == 403 || response.status() == 503 || response.body().length() < 4096)
        && (start.contains("checking your browser") || start.contains("<title>just a moment"));
  }
}
