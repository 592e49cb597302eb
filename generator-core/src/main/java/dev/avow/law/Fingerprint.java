package dev.avow.law;

import dev.avow.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Knows a finding again after lines have moved: rule, source, element and words, but no line. */
public final class Fingerprint {

  private Fingerprint() {}

  /** Sixteen hexadecimal digits: enough to tell the findings of one project apart. */
  public static String of(Finding finding) {
    String what =
        String.join(
            "\n",
            finding.rule().id(),
            finding.where().source(),
            finding.where().selector(),
            finding.problem());
    return sha256(what).substring(0, 16);
  }

  /** The SHA-256 of a text, in hexadecimal. */
  public static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
