package dev.avow.site.crawl;

import dev.avow.site.address.Address;
import dev.avow.site.http.Body;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the name of a copy as the name of what it is a copy of, wherever an answer has it. */
final class Renaming {

  /** What may go on with a host's name, so that it is another host's. */
  private static final String WHOLE = "(?![A-Za-z0-9.:_-])";

  private final byte[] host;
  private final Pattern origin;
  private final String homeOrigin;
  private final Pattern rest;
  private final String homeRest;
  private final Pattern domain;
  private final String homeDomain;

  Renaming(Address there, Address home) {
    host = there.site().getBytes(StandardCharsets.ISO_8859_1);
    origin = Pattern.compile(Pattern.quote(there.origin()) + WHOLE, Pattern.CASE_INSENSITIVE);
    homeOrigin = Matcher.quoteReplacement(home.origin());
    // With the other scheme, or none: only the name changes, the scheme is the author's.
    rest = Pattern.compile("//" + Pattern.quote(there.site()) + WHOLE, Pattern.CASE_INSENSITIVE);
    homeRest = Matcher.quoteReplacement("//" + home.site());
    domain =
        Pattern.compile(
            "(;\\s*domain=\\.?)" + Pattern.quote(there.host()) + WHOLE, Pattern.CASE_INSENSITIVE);
    homeDomain = "$1" + Matcher.quoteReplacement(home.host());
  }

  String of(String text) {
    String named = origin.matcher(text).replaceAll(homeOrigin);
    return rest.matcher(named).replaceAll(homeRest);
  }

  String ofCookie(String line) {
    return domain.matcher(line).replaceAll(homeDomain);
  }

  /** A body that does not name the copy is handed on as it is. */
  Body of(Body body) {
    if (!names(body)) {
      return body;
    }
    // One character for each byte: whatever the page is written in, its other bytes stay.
    byte[] renamed = of(body.start(body.length())).getBytes(StandardCharsets.ISO_8859_1);
    return new Body(renamed, renamed.length);
  }

  private boolean names(Body body) {
    for (int at = 0; at + host.length <= body.length(); at++) {
      int same = 0;
      while (same < host.length && lower(body.at(at + same)) == host[same]) {
        same++;
      }
      if (same == host.length) {
        return true;
      }
    }
    return false;
  }

  private static int lower(int letter) {
    return letter >= 'A' && letter <= 'Z' ? letter + 32 : letter;
  }
}
