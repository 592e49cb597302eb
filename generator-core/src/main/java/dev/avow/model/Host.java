package dev.avow.model;

import dev.avow.yaml.NotReadable;
import dev.avow.yaml.Scalar;

/**
 * A host name without scheme, port or path; a leading {@code *.} means every host below it. An IPv6
 * number stands in brackets, as in addresses (RFC 3986, 3.2.2).
 */
@Scalar(
    says = "a host name",
    example = "js.stripe.com",
    pattern = "^((\\*\\.)?[^/:\\s*]+|\\[[0-9A-Fa-f:]+\\])$")
public record Host(String text) {

  public Host {
    if (text.startsWith("[") && text.endsWith("]")) {
      Hosts.demandNumber(text);
    } else {
      demandName(text);
    }
  }

  private static void demandName(String text) {
    if (text.matches("[0-9A-Fa-f]*:[0-9A-Fa-f]*:[0-9A-Fa-f:]*")) {
      throw new NotReadable(
          "is an IPv6 number without its brackets",
          "Write it in quotes and brackets: '\"[" + text + "]\"'.");
    }
    if (text.contains("/") || text.contains(":")) {
      String alone = text.replaceFirst("^[a-z]+://", "").replaceFirst("[:/?#].*$", "");
      throw new NotReadable(
          "is more than a host name",
          alone.isEmpty() ? "Write the host alone." : "Write the host alone: '" + alone + "'.");
    }
    if (text.equals("*")) {
      throw new NotReadable(
          "is no host: it would allow every host there is", "Name the hosts, one by one.");
    }
    String host = text.startsWith("*.") ? text.substring(2) : text;
    if (host.contains("*")) {
      throw new NotReadable(
          "has a star that does not stand for whole parts", "Write '*.' in front, or no star.");
    }
    if (!host.contains(".")) {
      throw new NotReadable(
          "is no host: it has no dot", "Write the whole host name, such as 'js.stripe.com'.");
    }
    if (Hosts.isSuffix(host)) {
      throw new NotReadable(
          "is no host but a public suffix, under which anybody registers",
          "Name the host below it.");
    }
    Hosts.demand(host);
  }

  @Override
  public String toString() {
    return text;
  }
}
