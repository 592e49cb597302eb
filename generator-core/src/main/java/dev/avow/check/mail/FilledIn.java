package dev.avow.check.mail;

import dev.avow.mail.Placeholder;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Values whose names say what a template fills in with them. */
final class FilledIn {

  private static final Pattern FOOTER =
      Pattern.compile(
          "(?i)foot|unsub|opt.{0,2}out|legal|imprint|impressum|disclaimer|content|body");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)addr|anschrift|adress|direcci|indirizzo|endere|morada|postal|impressum|imprint");

  private FilledIn() {}

  /** A value that may hold the end of a message, where it says how to leave. */
  static Optional<Placeholder> footer(FaceFacts face) {
    return named(face, FOOTER);
  }

  /** A value that may hold a postal address; one for e-mail is another thing. */
  static Optional<Placeholder> address(FaceFacts face) {
    return named(face, ADDRESS)
        .filter(value -> !value.expression().toLowerCase(Locale.ROOT).contains("mail"));
  }

  private static Optional<Placeholder> named(FaceFacts face, Pattern names) {
    return face.values().stream()
        .filter(value -> names.matcher(value.expression()).find())
        .findFirst();
  }
}
