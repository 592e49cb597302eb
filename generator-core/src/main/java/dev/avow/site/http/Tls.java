package dev.avow.site.http;

import java.time.Instant;

/**
 * How the connection was encrypted, for a certificate that was accepted.
 *
 * @param protocol such as {@code TLSv1.3}
 * @param subject the distinguished name of the certificate's owner
 */
public record Tls(
    String protocol, String cipher, String subject, String issuer, Instant from, Instant until) {}
