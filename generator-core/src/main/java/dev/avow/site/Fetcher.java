package dev.avow.site;

import java.util.Optional;

/**
 * The one door to the world: fetches one address by GET, following nothing. HTTP, a folder, and a
 * map in tests stand behind it. Called on several threads.
 */
public interface Fetcher extends AutoCloseable {

  Response fetch(Request request) throws Unreached;

  /** How a host encrypts, in handshakes of its own; empty where nobody can look. */
  default Optional<Encryption> encryption(Address host) {
    return Optional.empty();
  }

  /** Releases connections; nothing is fetched afterwards. */
  @Override
  default void close() {}
}
