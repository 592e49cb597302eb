package dev.avow.check;

import dev.avow.site.address.Address;
import dev.avow.site.dns.Alias;
import dev.avow.site.dns.Domain;
import dev.avow.site.http.Body;
import dev.avow.site.http.Headers;
import dev.avow.site.http.Reason;
import dev.avow.site.http.Response;
import dev.avow.site.http.SetCookie;
import dev.avow.site.http.Unseen;
import dev.avow.site.page.Hop;
import dev.avow.site.page.Journey;
import dev.avow.site.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the comments in a page of a fixture say of servers and of DNS. */
final class FixtureAnswers {

  private static final Pattern FILE = Pattern.compile("(.+) status (\\d+) ?(.*)");

  private FixtureAnswers() {}

  static Headers setting(String cookie) {
    return Headers.of("Date", "Tue, 01 Dec 2026 08:00:00 GMT", "Set-Cookie", cookie);
  }

  static Headers.Field field(String written) {
    String[] parts = written.split(": ", 2);
    return new Headers.Field(parts[0], parts[1]);
  }

  /** Redirects from each address to the next. */
  static List<Hop> way(String value) {
    List<Hop> hops = new ArrayList<>();
    String[] stops = value.split(" to ", -1);
    for (int at = 0; at + 1 < stops.length; at++) {
      hops.add(new Hop(Address.of(stops[at]), Address.of(stops[at + 1])));
    }
    return hops;
  }

  /** An address that is asked for, as {@code probe: … to …} or {@code probe: … status 404}. */
  static Journey probe(String value) {
    String[] parts = value.split(" status ", -1);
    int status = parts.length > 1 ? Integer.parseInt(parts[1]) : 200;
    Address asked = Address.of(parts[0].split(" to ", -1)[0]);
    return new Journey(asked, way(parts[0]), List.of(), response(status, ""), null);
  }

  /** A backslash and an n stand for the end of a line. */
  static Journey file(String value) {
    Matcher file = FILE.matcher(value);
    if (!file.matches()) {
      throw new AssertionError(value);
    }
    Address asked = Address.of(file.group(1).split(" to ", -1)[0]);
    String text = file.group(3).replace("\\n", "\n");
    Response response = response(Integer.parseInt(file.group(2)), text);
    return new Journey(asked, way(file.group(1)), List.of(), response, null);
  }

  static Alias alias(String value) {
    String[] untold = value.split(" untold ", 2);
    List<String> names = List.of(untold[0].split(" to ", -1));
    return new Alias(
        names.get(0), names.subList(1, names.size()), untold.length > 1 ? untold[1] : "");
  }

  static Domain domain(String value) {
    String[] parts = value.split(" ", 3);
    Domain.Status status = Domain.Status.valueOf(parts[1].toUpperCase(Locale.ROOT));
    return new Domain(parts[0], status, parts.length > 2 ? parts[2] : "");
  }

  static Response response(int status, String text) {
    return new Response(status, Headers.NONE, Body.of(text), null, "", true);
  }

  /** The page as a server gave it, or a folder, with what both say of it. */
  static Page page(
      Page page,
      Address address,
      List<Hop> hops,
      int status,
      Headers headers,
      List<SetCookie> cookies,
      boolean served) {
    return new Page(
        page.requested(),
        address,
        page.base(),
        hops,
        status,
        headers,
        cookies,
        served,
        page.document(),
        page.links(),
        page.frames(),
        page.styles(),
        page.partial());
  }

  static Page cut(Page page) {
    return new Page(
        page.requested(),
        page.address(),
        page.base(),
        page.hops(),
        page.status(),
        page.headers(),
        page.cookies(),
        page.served(),
        page.document(),
        page.links(),
        page.frames(),
        page.styles(),
        List.of(new Unseen(page.address(), Reason.TRUNCATED, "It ended early.", false)));
  }
}
