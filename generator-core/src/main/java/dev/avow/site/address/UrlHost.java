package dev.avow.site.address;

import dev.avow.text.Idna;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The host of an address, read as browsers do.
 *
 * @param odd whether it is a number in a form that programs read differently
 * @param fault a clause that says why it is no host, or null
 */
record UrlHost(String name, boolean odd, @Nullable String fault) {

  private static final Pattern NUMBER = Pattern.compile("[0-9]+|0[xX][0-9a-fA-F]*");
  private static final String FORBIDDEN = "\0\t\n\r #/:<>?@[\\]^|%\u007F";

  static UrlHost read(String written) {
    if (written.isEmpty()) {
      return broken("has no host");
    }
    if (written.startsWith("[")) {
      return numbered(Ip6.read(written), written);
    }
    String name = Idna.ascii(Escapes.undo(written));
    if (name == null || name.isEmpty()) {
      return broken("has a host that is no name");
    }
    if (!allowed(name, FORBIDDEN)) {
      return broken("has a host with a character no host may have");
    }
    return endsInNumber(name) ? numbered(Ip4.read(name), written) : new UrlHost(name, false, null);
  }

  /** Whether an address of a scheme nobody here knows could have that host. */
  static boolean opaque(String written) {
    return written.startsWith("[")
        ? Ip6.read(written) != null
        : allowed(written, FORBIDDEN.replace("%", "").replace("\u007F", ""));
  }

  private static boolean allowed(String name, String forbidden) {
    for (int at = 0; at < name.length(); at++) {
      char c = name.charAt(at);
      if (forbidden.indexOf(c) >= 0 || (c < ' ' && forbidden.indexOf('%') >= 0)) {
        return false;
      }
    }
    return true;
  }

  private static UrlHost numbered(@Nullable String number, String written) {
    return number == null
        ? broken("has a number for a host that is no address")
        : new UrlHost(number, !number.equals(written), null);
  }

  private static UrlHost broken(String fault) {
    return new UrlHost("", false, fault);
  }

  private static boolean endsInNumber(String name) {
    String whole = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    String last = whole.substring(whole.lastIndexOf('.') + 1);
    return NUMBER.matcher(last).matches();
  }
}
