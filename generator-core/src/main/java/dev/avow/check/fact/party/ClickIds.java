package dev.avow.check.fact.party;

import dev.avow.site.address.Address;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** Parameters by which the owner of a page knows whose click a link once was. */
final class ClickIds {

  /** Added by advertisers to the link of one click; whoever copies the link hands it on. */
  private static final Set<String> NAMES =
      Set.of(
          "fbclid",
          "gclid",
          "dclid",
          "gbraid",
          "wbraid",
          "msclkid",
          "ttclid",
          "twclid",
          "li_fat_id",
          "igshid",
          "mc_eid",
          "yclid",
          "_hsenc",
          "epik",
          "sccid");

  private ClickIds() {}

  /** Tells the name of each that the address carries. */
  static void in(Address address, Consumer<String> found) {
    String query = address.query();
    if (query == null || query.isEmpty()) {
      return;
    }
    for (String pair : query.split("&", -1)) {
      int equals = pair.indexOf('=');
      String name = equals < 0 ? "" : pair.substring(0, equals).toLowerCase(Locale.ROOT);
      if (NAMES.contains(name)) {
        found.accept(name);
      }
    }
  }
}
