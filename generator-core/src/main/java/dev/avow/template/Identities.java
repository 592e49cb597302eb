package dev.avow.template;

import dev.avow.model.Email;
import dev.avow.model.Host;
import dev.avow.model.Language;
import dev.avow.model.Phone;
import dev.avow.model.Url;
import java.time.LocalDate;
import java.util.Set;

/** Which facts only say who, when and where to write: they are printed and support no claim. */
final class Identities {
  private static final Set<String> KEYS =
      Set.of("name", "legal-name", "address", "version", "region");

  private Identities() {}

  static boolean is(String path, Object value) {
    return value instanceof LocalDate
        || value instanceof Email
        || value instanceof Phone
        || value instanceof Url
        || value instanceof Host
        || value instanceof Language
        || KEYS.contains(path.substring(path.lastIndexOf('.') + 1))
        || path.equals("organization.country");
  }
}
