package dev.avow.check.transport;

import dev.avow.check.fact.Check;
import java.util.List;

/** The checks of encryption, redirects and headers, in the order in which reports list them. */
public final class TransportChecks {

  public static final List<Check> ALL = List.of(new HttpRedirected());

  private TransportChecks() {}
}
