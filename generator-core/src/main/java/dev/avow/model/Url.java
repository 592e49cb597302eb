package dev.avow.model;

import dev.avow.yaml.NotReadable;
import dev.avow.yaml.Scalar;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An address: https, http, mailto or tel, or a path of the site that begins with a slash. Nothing
 * else: a {@code javascript:} address in a notice was CVE-2023-46126 elsewhere.
 */
@Scalar(
    says = "an address",
    example = "https://harborbooks.example/privacy",
    pattern = "^(https?://[^\\s]+|mailto:[^\\s]+|tel:[^\\s]+|/[^\\s]*)$")
public record Url(String text) {

  /** A host without its scheme, perhaps with a path; 'privacy.html' is a page. */
  private static final Pattern HOST =
      Pattern.compile("(?!.*\\.(html?|php|aspx?|jsp|pdf|md|txt)$)([a-z0-9-]+\\.)+[a-z]{2,}(/.*)?");

  public Url {
    if (text.matches("https?:/[^/].*")) {
      throw new NotReadable(
          "has one slash after the scheme", "Write two: '" + text.replaceFirst(":/", "://") + "'.");
    }
    if (text.chars().anyMatch(c -> c <= ' ' || c == '"' || c == '<' || c == '>' || c == '\\')) {
      throw new NotReadable(
          "is no https address: it holds a space, a quote or a bracket",
          "Take it out, or write it percent-encoded.",
          text.replaceAll("//.*@", "//…@"));
    }
    URI uri;
    try {
      uri = new URI(text);
    } catch (URISyntaxException e) {
      throw new NotReadable("is not an address", "Write one such as 'https://shop.example/page'.");
    }
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    switch (scheme) {
      case "" -> {
        if (text.matches("[^/@]+@[^/@]+")) {
          throw new NotReadable(
              "is an e-mail address, and a page is meant",
              "Where people write to it, say so: '{email: " + text + "}'.");
        }
        if (!text.startsWith("/") || text.startsWith("//")) {
          throw new NotReadable(
              "is neither an address nor a path of the site",
              HOST.matcher(text).matches()
                  ? "Write 'https://" + text + "'."
                  : "Begin with 'https://', or with one '/' for a page of the site.");
        }
      }
      case "https", "http" -> {
        if (uri.getUserInfo() != null
            || (uri.getHost() == null
                && uri.getAuthority() != null
                && uri.getAuthority().contains("@"))) {
          throw new NotReadable(
              "holds a user name or password",
              "Take out what stands before '@'.",
              text.replaceAll("//.*@", "//…@"));
        }
        if (uri.getAuthority() == null) {
          throw new NotReadable("has no host", "Write 'https://' and the host.");
        }
        Hosts.demandOfAddress(uri.getAuthority().replaceAll(":[0-9]+$", ""));
      }
      case "mailto", "tel" -> {}
      default ->
          throw new NotReadable(
              "uses '" + scheme + ":'", "Use https, http, mailto or tel, or a path of the site.");
    }
  }

  /** Whether it is a path of the site rather than a whole address. */
  public boolean isPath() {
    return text.startsWith("/");
  }

  @Override
  public String toString() {
    return text;
  }
}
