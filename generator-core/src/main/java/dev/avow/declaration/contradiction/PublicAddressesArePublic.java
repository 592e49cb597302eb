package dev.avow.declaration.contradiction;

import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.model.Url;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Leaf;
import dev.avow.yaml.Leaves;
import dev.avow.yaml.Place;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A public notice names addresses that the public can reach. */
final class PublicAddressesArePublic implements Contradiction {

  private static final Rule RULE =
      Rule.warning("url-local", "no public address leads to one machine or an inner network");

  /** Loopback, private and link-local addresses (RFC 6890), and names of inner networks. */
  private static final Pattern LOCAL =
      Pattern.compile(
          "localhost|.*\\.(localhost|local|internal|lan|intranet)|127\\..*|10\\..*|0\\.0\\.0\\.0"
              + "|192\\.168\\..*|169\\.254\\..*|172\\.(1[6-9]|2[0-9]|3[01])\\..*|\\[.*");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Stated stated, Consumer<Finding> to) {
    for (Leaf leaf : Leaves.of(stated.declaration())) {
      Object value = leaf.answer().orNull();
      if (leaf.internal()) {
        continue;
      }
      if (value instanceof Url url) {
        check(url, leaf.place(), to);
      } else if (value instanceof List<?> items) {
        for (Object item : items) {
          if (item instanceof Given<?> given && given.value() instanceof Url url) {
            check(url, given.place(), to);
          }
        }
      }
    }
  }

  private static void check(Url url, Place place, Consumer<Finding> to) {
    String host = url.isPath() ? null : URI.create(url.text()).getHost();
    if (host != null && LOCAL.matcher(host.toLowerCase(Locale.ROOT)).matches()) {
      to.accept(
          new Finding(
              RULE,
              place.where(),
              "'" + host + "' is an address that the public cannot reach.",
              "Write the public address."));
    }
  }
}
