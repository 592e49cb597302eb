package dev.avow.check.mail;

import dev.avow.mail.MailFolder;
import dev.avow.mail.Placeholder;
import dev.avow.site.address.Address;
import dev.avow.site.address.Escapes;
import dev.avow.site.address.Reference;
import dev.avow.text.Idna;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where an address in a message leads, as far as the file can tell. */
sealed interface Destination {

  /**
   * An address of the web.
   *
   * @param filled whether something is filled in behind what is known of it
   */
  record Web(Address address, boolean filled) implements Destination {}

  /** An e-mail address, as {@link Idna#mail} has it. */
  record Mail(String address) implements Destination {}

  /** Known only when the message is sent. */
  record Filled(Placeholder value) implements Destination {}

  /** A path: in a message there is no page for it to begin at. */
  record Nowhere(String written) implements Destination {}

  /** Neither page nor mail: a telephone, a part of the message itself. */
  record Other() implements Destination {}

  /** An address whose host is all there, with its end. */
  Pattern HOSTED = Pattern.compile("(?i)\\s*https?://[^/?#\\s]{1,300}[/?#].*", Pattern.DOTALL);

  Pattern MAIL = Pattern.compile("(?i)\\s*mailto:([^?\\s]{3,320})(\\?.*)?", Pattern.DOTALL);

  Pattern BRANCHES = Pattern.compile("(?i)\\s+(?=https?://|mailto:)");

  /**
   * Reads what is written.
   *
   * @param values addresses that the declaration gives for names to be filled in
   */
  static Destination of(String written, Map<String, String> values) {
    String text = filledIn(written, values);
    if (!Placeholder.in(text)) {
      return plain(Placeholder.plain(text).strip());
    }
    String known = Placeholder.before(text);
    Matcher mail = MAIL.matcher(known);
    if (mail.matches() && mail.group(2) != null) {
      return mail(mail.group(1));
    }
    if (HOSTED.matcher(known).matches() && Address.read(known.strip()) instanceof Address address) {
      return new Web(address, true);
    }
    if (known.strip().startsWith("#")) {
      return new Other();
    }
    List<Placeholder> all = Placeholder.all(text);
    return known.isBlank() || known.contains(":") || all.isEmpty()
        ? new Filled(all.isEmpty() ? new Placeholder("") : all.get(0))
        : new Nowhere(known.strip());
  }

  /** As {@link #of}, where branches of a template leave several addresses in one place. */
  static List<Destination> each(String written, Map<String, String> values) {
    return BRANCHES.splitAsStream(written.strip()).map(one -> of(one, values)).toList();
  }

  private static Destination plain(String text) {
    if (text.isEmpty() || text.startsWith("#")) {
      return new Other();
    }
    Matcher mail = MAIL.matcher(text);
    if (mail.matches()) {
      return mail(mail.group(1));
    }
    Reference reference = MailFolder.NOWHERE.resolve(text);
    if (reference instanceof Address address) {
      return address.host().equals(MailFolder.NOWHERE.host())
          ? new Nowhere(text)
          : new Web(address, false);
    }
    return reference instanceof Reference.Unreadable ? new Nowhere(text) : new Other();
  }

  private static Destination mail(String address) {
    return new Mail(Idna.mail(Escapes.undo(address)));
  }

  private static String filledIn(String written, Map<String, String> values) {
    if (values.isEmpty() || !Placeholder.in(written) || !Placeholder.before(written).isBlank()) {
      return written;
    }
    Placeholder first = Placeholder.all(written).stream().findFirst().orElse(new Placeholder(""));
    for (Map.Entry<String, String> value : values.entrySet()) {
      if (first.named(value.getKey())) {
        String rest = Placeholder.after(written);
        String address = value.getValue();
        return address.endsWith("/") && rest.startsWith("/")
            ? address + rest.substring(1)
            : address + rest;
      }
    }
    return written;
  }
}
