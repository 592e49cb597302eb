package dev.avow.check.field;

import java.util.Optional;
import java.util.regex.Pattern;

/** A placeholder may show what is to be typed instead of naming it. */
final class Example {

  // An address for mail is no longer (RFC 5321, 4.5.3.1.1 and .2, has more, nobody shows it).
  private static final int LONGEST_EXAMPLE = 80;
  private static final Pattern EMAIL_ADDRESS = Pattern.compile("^\\S*@\\S+\\.\\p{L}{2,}$");
  // International, in a country with its leading 0, as North America writes it, or a mask of that.
  private static final Pattern PHONE_NUMBER =
      Pattern.compile(
          "(\\+|00)[1-9][\\d ()./-]{6,}"
              + "|\\(?0[1-9]\\d{0,3}\\)?[ ./-]\\d[\\d ./-]{4,}\\d"
              + "|\\(?[\\d#_xX]{3}\\)?[ .-]{1,2}[\\d#_xX]{3}[ .-][\\d#_xX]{4}");

  private Example() {}

  /** The kind of what is shown; empty for a text that shows nothing, or much. */
  static Optional<FieldKind> of(String placeholder) {
    if (placeholder.length() > LONGEST_EXAMPLE) {
      return Optional.empty();
    }
    if (EMAIL_ADDRESS.matcher(placeholder).find()) {
      return Optional.of(FieldKind.EMAIL);
    }
    return PHONE_NUMBER.matcher(placeholder.strip()).matches()
        ? Optional.of(FieldKind.PHONE)
        : Optional.empty();
  }
}
