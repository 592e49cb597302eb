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
    if (!text.contains("@")) {
      throw new NotReadable("has no @", "Write the whole address, such as 'privacy@shop.example'.");
    }
    if (text.contains("<")) {
      throw new NotReadable(
          "holds more than the address", "Write the address alone, without a name and < >.");
    }
    if (!text.matches("[^@\\s<>\"',;:()\\[\\]\\\\]{1,64}@[^@\\s]{1,255}")) {
      throw new NotReadable("is not an e-mail address", "Check for spaces and a second @.");
    }
    String host = text.substring(text.indexOf('@') + 1);
    if (!host.contains(".")) {
      throw new NotReadable("has no dot after the @", "Write the whole domain.");
    }
    Hosts.demand(host);
  }

  @Override
  public String toString() {
    return text;
  }
}
