package dev.avow.site.crawl;

import dev.avow.site.address.Address;
import dev.avow.site.http.FetchRequest;
import dev.avow.site.http.Fetcher;
import dev.avow.site.http.Headers;
import dev.avow.site.http.Reason;
import dev.avow.site.http.Response;
import dev.avow.site.http.Unreached;
import java.util.ArrayList;
import java.util.List;

/**
 * A copy of a site that stands in for it: what is asked of the public address is asked of the copy,
 * and where answers name the copy, they mean the public address. The connection to the copy is
 * nobody's but the copy's, so nothing is said of how the public site encrypts.
 */
public final class CopyFetcher implements Fetcher {

  private final Fetcher copy;
  private final Address there;
  private final Address home;
  private final Renaming renaming;

  /**
   * A stand-in.
   *
   * @param copy reaches the copy by its own addresses
   * @param there any address of the copy
   * @param home any address of the public site
   */
  public CopyFetcher(Fetcher copy, Address there, Address home) {
    this.copy = copy;
    this.there = there;
    this.home = home;
    this.renaming = new Renaming(there, home);
  }

  @Override
  public Response fetch(FetchRequest request) throws Unreached {
    Address address = request.address();
    if (!address.site().equals(home.site())) {
      throw new Unreached(
          Reason.OFF_SITE,
          address.origin() + " is not the site that " + there.origin() + " is a copy of.");
    }
    Address asked = there.with(address.path(), address.query());
    Response found = copy.fetch(request.of(asked));
    return new Response(
        found.status(),
        renamed(found.headers()),
        renaming.of(found.body()),
        found.partial(),
        found.partialDetail(),
        found.served(),
        found.drawn());
  }

  private Headers renamed(Headers headers) {
    List<Headers.Field> fields = new ArrayList<>();
    for (Headers.Field field : headers.fields()) {
      String value = renaming.of(field.value());
      if (field.name().equalsIgnoreCase("Set-Cookie")) {
        value = renaming.ofCookie(value);
      }
      fields.add(new Headers.Field(field.name(), value));
    }
    return new Headers(fields);
  }

  @Override
  public void close() {
    copy.close();
  }
}
