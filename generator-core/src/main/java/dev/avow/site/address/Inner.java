package dev.avow.site.address;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Addresses a site on the public web must not be able to send us to: this machine, private and
 * shared networks, cloud metadata, everything IANA lists as special. {@link InetAddress}'s own
 * predicates miss many of them, among them all of fc00::/7, shared address space and NAT64.
 */
public final class Inner {

  /** From the IANA special-purpose registries, IPv4. */
  private static final List<Block> FOUR =
      List.of(
          Block.of("0.0.0.0", 8), // this host
          Block.of("10.0.0.0", 8), // RFC 1918
          Block.of("100.64.0.0", 10), // shared address space, RFC 6598
          Block.of("127.0.0.0", 8), // loopback
          Block.of("169.254.0.0", 16), // link-local, cloud metadata
          Block.of("172.16.0.0", 12), // RFC 1918
          Block.of("192.0.0.0", 24), // IETF protocol assignments
          Block.of("192.0.2.0", 24), // documentation
          Block.of("192.88.99.0", 24), // 6to4 relay, deprecated
          Block.of("192.168.0.0", 16), // RFC 1918
          Block.of("198.18.0.0", 15), // benchmarks
          Block.of("198.51.100.0", 24), // documentation
          Block.of("203.0.113.0", 24), // documentation
          Block.of("224.0.0.0", 3)); // multicast, reserved, broadcast

  /** Public IPv6 is 2000::/3; within it these are not. */
  private static final List<Block> SIX =
      List.of(
          Block.of("2001::", 23), // IETF protocol assignments, Teredo
          Block.of("2001:db8::", 32), // documentation
          Block.of("2002::", 16), // 6to4: reaches any IPv4 address
          Block.of("3fff::", 20)); // documentation, RFC 9637

  private static final Block PUBLIC_SIX = Block.of("2000::", 3);

  private Inner() {}

  /** Whether that address is not one of the public internet. */
  public static boolean is(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (bytes.length == 4) {
      return FOUR.stream().anyMatch(block -> block.holds(bytes));
    }
    return !PUBLIC_SIX.holds(bytes) || SIX.stream().anyMatch(block -> block.holds(bytes));
  }

  /** Whether the host is inner by what it says, without a look-up: a number, or a localhost. */
  static boolean byName(String host) {
    String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    if (name.equals("localhost") || name.endsWith(".localhost")) { // RFC 6761
      return true;
    }
    return literal(name) && is(number(name));
  }

  /** Whether the host is a number. */
  public static boolean literal(String host) {
    return host.startsWith("[") || host.matches("[0-9]+(\\.[0-9]+){3}");
  }

  private static InetAddress number(String host) {
    try {
      return InetAddress.getByName(host); // a literal: no name is looked up
    } catch (UnknownHostException impossible) {
      throw new IllegalArgumentException(host, impossible);
    }
  }

  /**
   * Addresses that begin with the same bits.
   *
   * @param width of an address in bits
   * @param bits that are the same
   */
  private record Block(BigInteger start, int width, int bits) {

    static Block of(String start, int bits) {
      byte[] bytes = number(start).getAddress();
      return new Block(
          new BigInteger(1, bytes).shiftRight(8 * bytes.length - bits), 8 * bytes.length, bits);
    }

    boolean holds(byte[] address) {
      return new BigInteger(1, address).shiftRight(width - bits).equals(start);
    }
  }
}
