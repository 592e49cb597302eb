package dev.avow.site.http;

import dev.avow.site.address.Address;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How addresses are fetched.
 *
 * @param agent the honest name sent as User-Agent, with where to complain
 * @param authorities a PEM file of certificates trusted beside those of the JDK, or null
 * @param proxy null for a direct connection
 * @param credentials by {@link Address#origin()}; sent to that origin and to no other
 * @param headers more that opens a site, by origin as well
 */
public record HttpSettings(
    String agent,
    Duration connect,
    Duration head,
    Duration page,
    @Nullable Path authorities,
    @Nullable Proxy proxy,
    Map<String, Login> credentials,
    Map<String, Headers> headers) {

  /** A user and a password; printed as neither. */
  public record Login(String user, String password) {
    @Override
    public String toString() {
      return "a login";
    }
  }

  /** A proxy, with the login it wants or null. */
  public record Proxy(String host, int port, @Nullable Login login) {}

  public static final HttpSettings DEFAULT =
      new HttpSettings(
          "Avow/0.1 (+https://avow.dev/crawler)",
          Duration.ofSeconds(5),
          Duration.ofSeconds(10),
          Duration.ofSeconds(30),
          null,
          null,
          Map.of(),
          Map.of());

  public HttpSettings {
    credentials = Map.copyOf(credentials);
    headers = Map.copyOf(headers);
  }

  /** With certificate authorities besides Java's. */
  public HttpSettings trusting(Path pem) {
    return new HttpSettings(agent, connect, head, page, pem, proxy, credentials, headers);
  }

  /** Through a proxy. */
  public HttpSettings through(Proxy chosen) {
    return new HttpSettings(agent, connect, head, page, authorities, chosen, credentials, headers);
  }

  /** With names and passwords by origin. */
  public HttpSettings with(Map<String, Login> logins) {
    return new HttpSettings(agent, connect, head, page, authorities, proxy, logins, headers);
  }

  /** With further lines in the head of each request, by origin. */
  public HttpSettings sending(Map<String, Headers> lines) {
    return new HttpSettings(agent, connect, head, page, authorities, proxy, credentials, lines);
  }

  /** With other times for the head of an answer and for the whole of it. */
  public HttpSettings within(Duration forHead, Duration forPage) {
    return new HttpSettings(
        agent, connect, forHead, forPage, authorities, proxy, credentials, headers);
  }
}
