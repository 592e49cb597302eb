package dev.avow.site;

import java.net.IDN;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The host of an address, read as browsers do.
 *
 * @param odd whether it is a number in a form that programs read differently
 * @param fault a clause that says why it is no host, or null
 */
record Host(String name, boolean odd, @Nullable String fault) {

  private static final String FORBIDDEN = "\0\t\n\r #/:<>?@[\\]^|%\u007F";

  static Host read(String written) {
    if (written.isEmpty()) {
      return broken("has no host");
    }
    if (written.startsWith("[")) {
      return numbered(Ip6.read(written), written);
    }
    String name = ascii(Escapes.undo(written));
    if (name == null || name.isEmpty() || name.equals(".")) {
      return broken("has a host that is no name");
    }
    for (int at = 0; at < name.length(); at++) {
      if (name.charAt(at) < ' ' || FORBIDDEN.indexOf(name.charAt(at)) >= 0) {
        return broken("has a host with a character no host may have");
      }
    }
    if (name.contains("..") || name.startsWith(".")) {
      return broken("has a host with an empty part");
    }
    return endsInNumber(name) ? numbered(Ip4.read(name), written) : new Host(name, false, null);
  }

  private static Host numbered(@Nullable String number, String written) {
    return number == null
        ? broken("has a number for a host that is no address")
        : new Host(number, !number.equals(written), null);
  }

  private static Host broken(String fault) {
    return new Host("", false, fault);
  }

  private static @Nullable String ascii(String name) {
    boolean plain = true;
    for (int at = 0; at < name.length() && plain; at++) {
      plain = name.charAt(at) < 0x80;
    }
    if (plain) {
      return name.toLowerCase(Locale.ROOT);
    }
    try {
      return Deviations.kept(name, IDN::toASCII).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException notAName) {
      return null;
    }
  }

  private static boolean endsInNumber(String name) {
    String whole = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    String last = whole.substring(whole.lastIndexOf('.') + 1);
    return last.matches("[0-9]+|0[xX][0-9a-fA-F]*");
  }
}
