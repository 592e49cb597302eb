package dev.avow.model;

import dev.avow.yaml.NotReadable;
import java.net.IDN;

/** What a host name may look like (RFC 1123, IDNA 2008 in its ASCII or its written form). */
final class Hosts {

  private static final String LABEL = "[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?";

  private Hosts() {}

  static void demand(String host) {
    String ascii;
    try {
      ascii = IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
    } catch (IllegalArgumentException e) {
      throw new NotReadable("holds no valid host name", "Check '" + host + "'.");
    }
    if (ascii.length() > 253 || !ascii.matches("(?i)" + LABEL + "(\\." + LABEL + ")*")) {
      throw new NotReadable(
          "holds no valid host name",
          "Use letters, digits, dashes and dots, with no dash at either end of a part.");
    }
  }
}
