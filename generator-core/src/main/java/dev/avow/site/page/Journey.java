package dev.avow.site.page;

import dev.avow.site.address.Address;
import dev.avow.site.http.Response;
import dev.avow.site.http.SetCookie;
import dev.avow.site.http.Unseen;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one address: the redirects followed, and what stood at the end.
 *
 * @param response null when there was none
 * @param unseen why there was none, or null; a response with an error status is a response
 */
public record Journey(
    Address requested,
    List<Hop> hops,
    List<SetCookie> cookies,
    @Nullable Response response,
    @Nullable Unseen unseen) {

  public Journey {
    hops = List.copyOf(hops);
    cookies = List.copyOf(cookies);
  }

  /** Where the journey ended. */
  public Address address() {
    return hops.isEmpty() ? requested : hops.get(hops.size() - 1).to();
  }
}
