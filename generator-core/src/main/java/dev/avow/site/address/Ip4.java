package dev.avow.site.address;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** IPv4 addresses as browsers read them: one to four parts, each decimal, octal or hexadecimal. */
final class Ip4 {

  private Ip4() {}

  /** In dotted form, or null when it is none. */
  static @Nullable String read(String name) {
    String whole = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    String[] parts = whole.split("\\.", -1);
    if (parts.length > 4 || whole.length() > 300) { // a number of a megabyte is no address either
      return null;
    }
    long address = 0;
    for (int at = 0; at < parts.length; at++) {
      boolean last = at == parts.length - 1;
      BigInteger value = number(parts[at]);
      long most = last ? 1L << (8 * (5 - parts.length)) : 256;
      if (value == null || value.compareTo(BigInteger.valueOf(most)) >= 0) {
        return null;
      }
      address += last ? value.longValueExact() : value.longValueExact() << (8 * (3 - at));
    }
    return (address >> 24)
        + "."
        + (address >> 16 & 255)
        + "."
        + (address >> 8 & 255)
        + "."
        + (address & 255);
  }

  private static @Nullable BigInteger number(String part) {
    if (part.matches("0[xX][0-9a-fA-F]*+")) {
      return part.length() == 2 ? BigInteger.ZERO : new BigInteger(part.substring(2), 16);
    }
    if (part.matches("0[0-7]++")) {
      return new BigInteger(part, 8);
    }
    return part.matches("0|[1-9][0-9]*+") ? new BigInteger(part) : null;
  }
}
