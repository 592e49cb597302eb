package dev.avow.site.http;

import dev.avow.site.address.Address;
import java.util.List;
import java.util.Optional;

/**
 * The one door to the world: fetches one address by GET, following nothing. HTTP, a folder, and a
 * map in tests stand behind it. Called on several threads.
 */
public interface Fetcher extends AutoCloseable {

  Response fetch(FetchRequest request) throws Unreached;

  /**
   * Pages that are there whether or not a link leads to them; empty where the door shows none.
   *
   * @param most how many are of use
   */
  default List<Standing> standing(int most) {
    return List.of();
  }

  /**
   * A page that is there.
   *
   * @param address the one it is asked for by
   * @param aliases others that lead to the same page
   */
  record Standing(Address address, List<Address> aliases) {}

  /** How a host encrypts, in handshakes of its own; empty where nobody can look. */
  default Optional<Encryption> encryption(Address host) {
    return Optional.empty();
  }

  /** Releases connections; nothing is fetched afterwards. */
  @Override
  default void close() {}
}
