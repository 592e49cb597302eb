package dev.avow.site.address;

import java.util.Set;

/** Addresses of other schemes: never followed, but told from what no browser could read. */
final class Foreign {

  /** What the web treats like http, with a host that must be one. */
  private static final Set<String> WEB = Set.of("ftp", "ws", "wss");

  private Foreign() {}

  static Reference read(String scheme, String rest) {
    boolean readable = true;
    if (WEB.contains(scheme)) {
      readable = Address.read("http:" + rest) instanceof Address;
    } else if (scheme.equals("file")) {
      readable = file(rest.replace('\\', '/'));
    } else if (rest.startsWith("//")) {
      readable = authority(rest.substring(2));
    }
    return readable
        ? new Reference.Elsewhere(scheme, rest)
        : new Reference.Unreadable("has a host that is no name");
  }

  /** A file may lie on another machine; most often it lies on this one. */
  private static boolean file(String rest) {
    if (!rest.startsWith("//")) {
      return true;
    }
    String host = rest.substring(2).split("[/?#]", 2)[0];
    boolean drive = host.matches("[a-zA-Z][:|]");
    return host.isEmpty() || drive || UrlHost.read(host).fault() == null;
  }

  private static boolean authority(String rest) {
    String whole = rest.split("[/?#]", 2)[0];
    String place = whole.substring(whole.lastIndexOf('@') + 1);
    if (place.isEmpty()) {
      return place.length() == whole.length(); // a user without a host is none
    }
    int colon = place.indexOf(':', place.startsWith("[") ? place.indexOf(']') + 1 : 0);
    String host = colon < 0 ? place : place.substring(0, colon);
    boolean port =
        colon < 0
            || colon + 1 == place.length()
            || AddressReader.port(place.substring(colon + 1)) >= 0;
    return port && UrlHost.opaque(host) && (colon < 0 || !host.isEmpty());
  }
}
