package dev.avow.model;

import dev.avow.text.Idna;
import dev.avow.yaml.NotReadable;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/**
 * What a host name may look like (RFC 1123), in ASCII or in the script people write it in (UTS 46).
 */
final class Hosts {

  private static final String LABEL = "[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?";

  /**
   * The public suffixes of two parts that people mistake for a domain; the whole list is not the
   * format's business.
   */
  private static final Set<String> SUFFIXES =
      Set.of(
          "co.uk",
          "org.uk",
          "ac.uk",
          "gov.uk",
          "com.au",
          "net.au",
          "org.au",
          "co.nz",
          "co.jp",
          "ne.jp",
          "or.jp",
          "com.br",
          "com.mx",
          "com.ar",
          "com.tr",
          "com.cn",
          "com.hk",
          "com.sg",
          "com.tw",
          "co.in",
          "co.kr",
          "co.za",
          "co.il",
          "github.io",
          "gitlab.io",
          "netlify.app",
          "vercel.app",
          "herokuapp.com",
          "pages.dev",
          "web.app",
          "azurewebsites.net",
          "cloudfront.net",
          "blogspot.com");

  private Hosts() {}

  static boolean isSuffix(String host) {
    return SUFFIXES.contains(host.toLowerCase(Locale.ROOT));
  }

  /** An IPv6 number in its brackets. */
  static void demandNumber(String bracketed) {
    demandOfAddress(bracketed);
    try {
      new URI("https://" + bracketed + "/").parseServerAuthority();
    } catch (URISyntaxException e) {
      throw new NotReadable("holds no IPv6 number", "Write one such as '\"[2001:db8::1]\"'.");
    }
  }

  /** In an address an IPv6 number may stand in place of the name (RFC 3986, 3.2.2). */
  static void demandOfAddress(String host) {
    if (!host.startsWith("[")) {
      demand(host);
    } else if (host.contains("%")) {
      throw new NotReadable(
          "names a zone, which means something on one machine only",
          "Take out what stands from '%' to ']'.");
    } else if (host.contains(".")) {
      throw new NotReadable(
          "ends its IPv6 number in decimals, which programs read differently",
          "Write all of it in hexadecimal, such as '[::ffff:c000:201]'.");
    }
  }

  static void demand(String host) {
    String ascii = Idna.ascii(host);
    if (ascii == null) {
      throw new NotReadable("holds no valid host name", "Check '" + host + "'.");
    }
    if (ascii.length() > 253 || !ascii.matches("(?i)" + LABEL + "(\\." + LABEL + ")*")) {
      throw new NotReadable(
          "holds no valid host name",
          "Use letters, digits, dashes and dots, with no dash at either end of a part.");
    }
  }
}
