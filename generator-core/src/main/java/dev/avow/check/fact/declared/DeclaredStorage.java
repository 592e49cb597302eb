package dev.avow.check.fact.declared;

import dev.avow.browser.Shelf;
import dev.avow.finding.Location;
import dev.avow.model.Cookie;
import dev.avow.model.CookieMatch;
import dev.avow.model.CookieStatus;
import dev.avow.model.Declaration;
import dev.avow.model.StorageKind;
import dev.avow.yaml.Answer.Given;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Something that scripts may store in a browser, in another place than its cookies. */
public record DeclaredStorage(Shelf shelf, String name, boolean glob, Location where) {

  /** Whether an entry of that name is meant. */
  public boolean matches(String other) {
    return glob ? Patterns.matches(name, other) : name.equals(other);
  }

  static List<DeclaredStorage> of(Declaration declaration) {
    List<DeclaredStorage> storage = new ArrayList<>();
    for (Map.Entry<String, Given<Cookie>> entry :
        declaration.cookies().given().orElse(Map.of()).entrySet()) {
      Cookie item = entry.getValue().value();
      Optional<Shelf> shelf = item.kind().given().flatMap(DeclaredStorage::shelf);
      boolean live = item.status().given().orElse(CookieStatus.LIVE) == CookieStatus.LIVE;
      if (shelf.isPresent() && live) {
        String name = item.name().given().orElse(entry.getKey());
        boolean glob =
            item.match().given().map(match -> match == CookieMatch.GLOB).orElse(name.contains("*"));
        storage.add(new DeclaredStorage(shelf.get(), name, glob, entry.getValue().place().where()));
      }
    }
    return List.copyOf(storage);
  }

  private static Optional<Shelf> shelf(StorageKind kind) {
    return switch (kind) {
      case LOCAL_STORAGE -> Optional.of(Shelf.LOCAL_STORAGE);
      case SESSION_STORAGE -> Optional.of(Shelf.SESSION_STORAGE);
      case INDEXED_DB -> Optional.of(Shelf.INDEXED_DB);
      case COOKIE, PIXEL, SDK, FINGERPRINT -> Optional.empty();
    };
  }
}
