package dev.avow.check.transport;

import dev.avow.check.fact.Check;
import java.util.List;

/** The checks of redirects and of how hosts encrypt, in the order in which reports list them. */
public final class TransportChecks {

  public static final List<Check> ALL =
      List.of(
          new HttpRedirected(),
          new HttpsKept(),
          new CertificateTrusted(),
          new CertificateStrong(),
          new CertificateLasting(),
          new TlsCurrent(),
          new OwnHostsEncrypted());

  private TransportChecks() {}
}
