package dev.avow.document;

import java.util.Locale;

/** Where a link of a document may lead: https, http, mailto, tel, or a page of the same site. */
final class SafeLinks {
  private SafeLinks() {}

  static boolean allowed(String destination) {
    String plain = destination.strip().toLowerCase(Locale.ROOT);
    if (plain.isEmpty() || plain.startsWith("//") || plain.startsWith("/\\")) {
      return false;
    }
    if (plain.chars().anyMatch(sign -> sign <= ' ' || sign == 0x7F || sign == '\\')) {
      return false;
    }
    int colon = plain.indexOf(':');
    String before = colon < 0 ? "" : plain.substring(0, colon);
    // A colon behind a slash, a question mark or a hash is part of a relative address.
    return colon < 0 || before.matches(".*[/?#].*") || before.matches("https?|mailto|tel");
  }
}
