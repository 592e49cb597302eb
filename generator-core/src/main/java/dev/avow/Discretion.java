package dev.avow;

import dev.avow.journal.TextLeaf;
import dev.avow.journal.Unfit;
import dev.avow.site.address.Address;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what may be a person's out of a state file. A page that holds such a thing is not written
 * down at all and is asked for again: that costs a second, and a copy of somebody's data costs
 * more.
 */
final class Discretion {

  private static final Pattern MAIL =
      Pattern.compile("[\\w.+-]{1,64}(?:@|%40)[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,6}");

  /** Values that tell pages apart and nobody else: numbers of a few digits, one plain word. */
  private static final Pattern HARMLESS = Pattern.compile("[0-9]{0,8}|[A-Za-z]{1,20}");

  private static final Pattern KEY = Pattern.compile("[\\w.\\[\\]-]{1,40}");

  private static final Pattern PERSONAL =
      Pattern.compile(
          "mail|user|name|who|phone|tel|mobil|token|auth|sess|pass|pwd|secret|address|street|city"
              + "|zip|birth|dob|ssn|card|search|query|^q$|^s$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern FRAGMENT = Pattern.compile("[\\w-]{0,40}");

  private final Set<String> declared = new HashSet<>();

  /** Addresses that stand in the declaration are the organization's own words. */
  Discretion(String declaration) {
    Matcher mail = MAIL.matcher(declaration);
    while (mail.find()) {
      declared.add(mail.group().toLowerCase(Locale.ROOT));
    }
  }

  /** How texts, addresses and times are written. */
  List<TextLeaf<?>> leaves() {
    return List.of(
        new TextLeaf<>(String.class, this::text, text -> text),
        new TextLeaf<>(Address.class, Discretion::address, Address::of),
        new TextLeaf<>(Instant.class, Instant::toString, Instant::parse),
        new TextLeaf<>(LocalDate.class, LocalDate::toString, LocalDate::parse));
  }

  private String text(String text) {
    Matcher mail = MAIL.matcher(text);
    while (mail.find()) {
      if (!declared.contains(mail.group().toLowerCase(Locale.ROOT))) {
        throw new Unfit();
      }
    }
    return text;
  }

  private static String address(Address address) {
    String fragment = address.fragment();
    String text = address + (fragment == null ? "" : "#" + fragment);
    boolean same = Address.read(text) instanceof Address read && read.equals(address);
    if (address.odd()
        || !same
        || MAIL.matcher(address.path()).find()
        || !harmless(address.query())
        || (fragment != null && !FRAGMENT.matcher(fragment).matches())) {
      throw new Unfit();
    }
    return text;
  }

  private static boolean harmless(@Nullable String query) {
    if (query == null || query.isEmpty()) {
      return true;
    }
    for (String pair : query.split("&", -1)) {
      int equals = pair.indexOf('=');
      String key = equals < 0 ? "" : pair.substring(0, equals);
      // A pair without a sign is all value.
      boolean known = equals < 0 || (KEY.matcher(key).matches() && !PERSONAL.matcher(key).find());
      if (!known || !HARMLESS.matcher(pair.substring(equals + 1)).matches()) {
        return false;
      }
    }
    return true;
  }
}
