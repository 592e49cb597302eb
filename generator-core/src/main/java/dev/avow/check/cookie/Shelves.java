package dev.avow.check.cookie;

import dev.avow.browser.Shelf;
import java.util.List;
import java.util.Locale;

/** How the places where browsers store things, and the keys in them, are told. */
final class Shelves {

  /** All but cookies, which have checks of their own. */
  static final List<Shelf> OTHERS =
      List.of(Shelf.LOCAL_STORAGE, Shelf.SESSION_STORAGE, Shelf.INDEXED_DB);

  private Shelves() {}

  /** The word of the declaration. */
  private static String word(Shelf shelf) {
    return switch (shelf) {
      case COOKIE -> "cookie";
      case LOCAL_STORAGE -> "local-storage";
      case SESSION_STORAGE -> "session-storage";
      case INDEXED_DB -> "indexed-db";
    };
  }

  /** For a sentence. */
  static String phrase(Shelf shelf) {
    return switch (shelf) {
      case COOKIE -> "the cookies";
      case LOCAL_STORAGE -> "local storage";
      case SESSION_STORAGE -> "session storage";
      case INDEXED_DB -> "IndexedDB";
    };
  }

  /** The entry of the declaration: its id, and the key as its name where an id cannot hold it. */
  static String entry(Shelf shelf, String key) {
    return entry(key, "kind: " + word(shelf) + ", class: strictly-necessary");
  }

  /** An entry with an id that the format takes, and the name beside it where that differs. */
  static String entry(String key, String rest) {
    String id =
        key.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^[^a-z]+|-+$", "");
    String name =
        id.equals(key) ? "" : "name: \"" + key.replace("\\", "\\\\").replace("\"", "\\\"") + "\", ";
    return (id.isEmpty() ? "stored" : id) + ": {" + name + rest + "}";
  }
}
