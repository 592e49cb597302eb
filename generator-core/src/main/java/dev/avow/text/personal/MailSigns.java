package dev.avow.text.personal;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Mail addresses in text, told around their at sign. */
final class MailSigns {

  private static final int LONGEST_LOCAL = 64;
  private static final int LONGEST_HOST = 253;

  /** Endings of file names, as in {@code logo@2x.png}. */
  private static final Set<String> FILES =
      Set.of(
          "png",
          "jpg",
          "jpeg",
          "gif",
          "svg",
          "webp",
          "avif",
          "ico",
          "bmp",
          "js",
          "mjs",
          "css",
          "map",
          "json",
          "xml",
          "html",
          "htm",
          "pdf",
          "woff",
          "ttf",
          "php",
          "mp4",
          "webm",
          "txt",
          "min",
          "local",
          "invalid",
          "localhost");

  /** What forms and manuals write in place of an address (RFC 2606 and habit). */
  private static final Set<String> NOBODYS =
      Set.of(
          "example.com",
          "example.org",
          "example.net",
          "domain.com",
          "domain.tld",
          "email.com",
          "company.com",
          "yourdomain.com",
          "yoursite.com",
          "mysite.com");

  private static final Set<String> NOBODY =
      Set.of("you", "your", "yourname", "your.name", "name", "user", "username", "email", "e-mail");

  private static final Set<String> OFFICES =
      Set.of(
          "abuse",
          "accounts",
          "admin",
          "billing",
          "bookings",
          "careers",
          "contact",
          "contato",
          "contacto",
          "dpo",
          "datenschutz",
          "desk",
          "enquiries",
          "events",
          "feedback",
          "hello",
          "help",
          "helpdesk",
          "hi",
          "hostmaster",
          "hr",
          "impressum",
          "info",
          "inquiries",
          "investors",
          "jobs",
          "kontakt",
          "legal",
          "mail",
          "marketing",
          "media",
          "newsletter",
          "no-reply",
          "noreply",
          "office",
          "orders",
          "postmaster",
          "presse",
          "press",
          "privacy",
          "privacidad",
          "reservations",
          "returns",
          "sales",
          "security",
          "service",
          "shop",
          "store",
          "subscribe",
          "support",
          "team",
          "unsubscribe",
          "webmaster",
          "welcome");

  private MailSigns() {}

  /** The address around the at sign, if it is one that somebody could be written to. */
  static Optional<Trace> around(CharSequence text, int sign) {
    int start = sign;
    while (start > 0 && sign - start < LONGEST_LOCAL && local(text.charAt(start - 1))) {
      start--;
    }
    int end = sign + 1;
    while (end < text.length() && end - sign < LONGEST_HOST && host(text.charAt(end))) {
      end++;
    }
    while (end > sign && ".-".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    // After a slash stand the credentials of an address, not somebody's mailbox.
    if (start == sign || (start > 0 && text.charAt(start - 1) == '/')) {
      return Optional.empty();
    }
    String mailbox = text.subSequence(start, sign).toString().toLowerCase(Locale.ROOT);
    String host = text.subSequence(sign + 1, Math.max(end, sign + 1)).toString();
    return trace(start, mailbox, host.toLowerCase(Locale.ROOT));
  }

  private static Optional<Trace> trace(int start, String mailbox, String host) {
    int dot = host.lastIndexOf('.');
    String ending = host.substring(dot + 1);
    boolean name = dot > 0 && ending.matches("[a-z]{2,24}|xn--[a-z0-9-]{2,59}");
    if (!name
        || host.contains("..")
        || mailbox.startsWith(".")
        || FILES.contains(ending)
        || NOBODYS.contains(host)
        || NOBODY.contains(mailbox)
        || messageId(mailbox)) {
      return Optional.empty();
    }
    int same = (mailbox + "@" + host).hashCode();
    return Optional.of(new Trace(PersonalKind.EMAIL, start, host, office(mailbox), same));
  }

  private static boolean office(String mailbox) {
    int cut = mailbox.indexOf('+');
    String plain = cut < 0 ? mailbox : mailbox.substring(0, cut);
    return OFFICES.contains(plain) || OFFICES.contains(plain.split("[-_.]", 2)[0]);
  }

  /** Numbers of messages and of keys look like mailboxes; hardly a letter in them is a name. */
  private static boolean messageId(String mailbox) {
    long digits = mailbox.chars().filter(c -> c >= '0' && c <= '9').count();
    return mailbox.length() >= 16 && digits * 3 > mailbox.length();
  }

  private static boolean local(char c) {
    return letterOrDigit(c) || "._%+-'".indexOf(c) >= 0;
  }

  private static boolean host(char c) {
    return letterOrDigit(c) || c == '.' || c == '-';
  }

  static boolean letterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
