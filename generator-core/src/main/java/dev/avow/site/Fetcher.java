package dev.avow.site;

/**
 * The one door to the world: fetches one address by GET, following nothing. HTTP, a folder, and a
 * map in tests stand behind it. Called on several threads.
 */
public interface Fetcher extends AutoCloseable {

  Response fetch(Request request) throws Unreached;

  /** Releases connections; nothing is fetched afterwards. */
  @Override
  default void close() {}
}
