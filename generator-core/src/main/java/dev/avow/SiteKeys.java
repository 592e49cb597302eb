package dev.avow;

import dev.avow.SiteReach.Header;
import dev.avow.SiteReach.Login;
import java.util.List;
import java.util.Map;

/**
 * What opens a protected site, taken from the environment: arguments stand in lists of processes
 * and in histories of shells, the environment does not.
 *
 * @param fault what is wrong with it, without any value; empty when nothing is
 */
public record SiteKeys(List<Login> logins, List<Header> headers, String fault) {

  public static final SiteKeys NONE = new SiteKeys(List.of(), List.of(), "");

  public SiteKeys {
    logins = List.copyOf(logins);
    headers = List.copyOf(headers);
  }

  /**
   * Reads {@code AVOW_USER} and {@code AVOW_PASSWORD}, {@code AVOW_TOKEN}, {@code AVOW_COOKIE} and
   * {@code AVOW_HEADER}.
   *
   * @param set the word between, as in {@code AVOW_SHOP_USER}; empty for none
   * @param site the address they are for
   */
  public static SiteKeys of(Map<String, String> environment, String set, String site) {
    if (!SiteRequest.isAddress(site)) {
      return NONE; // a folder is open
    }
    String prefix = set.isEmpty() ? "AVOW_" : "AVOW_" + set + "_";
    return new EnvironmentKeys(environment, prefix, host(site)).read();
  }

  private static String host(String site) {
    return site.strip().replaceFirst("(?i)^https?://", "").replaceFirst("[/?#].*", "");
  }
}
