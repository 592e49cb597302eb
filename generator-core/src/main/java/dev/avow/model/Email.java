package dev.avow.model;

import dev.avow.yaml.NotReadable;
import dev.avow.yaml.Scalar;

/** A plain e-mail address (RFC 5321 without quoted local parts, which no web form takes). */
@Scalar(
    says = "an e-mail address",
    example = "privacy@harborbooks.example",
    pattern = "^[^@\\s<>\"',;:()\\[\\]\\\\]+@[^@\\s]+\\.[^@\\s.]+$")
public record Email(String text) {

  public Email {
    String alone = alone(text);
    if (!alone.isEmpty()) {
      throw new NotReadable(
          "is more than an e-mail address", "Write the address alone: '" + alone + "'.");
    }
    if (text.matches("(?s).*\\s.*")) {
      throw new NotReadable("is not an e-mail address: it holds a space", "Take the space out.");
    }
    if (!text.contains("@")) {
      throw new NotReadable(
          "is not an e-mail address: it has no @",
          "Write the whole address, such as 'privacy@shop.example'.");
    }
    if (!text.matches("[^@\\s<>\"',;:()\\[\\]\\\\]{1,64}@[^@\\s]{1,255}")) {
      throw new NotReadable("is not an e-mail address", "Check for quotes, commas and a second @.");
    }
    String host = text.substring(text.indexOf('@') + 1);
    if (!host.contains(".")) {
      throw new NotReadable(
          "is not an e-mail address: it has no dot after the @", "Write the whole domain.");
    }
    Hosts.demand(host);
  }

  /** The address within {@code Name <address>} or {@code mailto:address}; empty if it is alone. */
  private static String alone(String text) {
    int open = text.indexOf('<');
    int close = text.indexOf('>', open + 1);
    if (open >= 0 && close > open) {
      return text.substring(open + 1, close);
    }
    return text.startsWith("mailto:") ? text.substring("mailto:".length()) : "";
  }

  @Override
  public String toString() {
    return text;
  }
}
