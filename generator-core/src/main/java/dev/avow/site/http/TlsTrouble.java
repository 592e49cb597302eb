package dev.avow.site.http;

import dev.avow.site.address.Address;
import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Locale;
import javax.net.ssl.SSLPeerUnverifiedException;

/** Says what went wrong while a connection was being encrypted. */
final class TlsTrouble {

  private TlsTrouble() {}

  static Unreached of(Address address, IOException trouble) {
    String site = address.site();
    for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
      if (cause instanceof CertificateExpiredException
          || cause instanceof CertificateNotYetValidException) {
        return new Unreached(
            Reason.TLS_EXPIRED, "The certificate of " + site + " is not valid today. Renew it.");
      }
      if (cause instanceof SSLPeerUnverifiedException || names(cause, "no subject alternative")) {
        return new Unreached(
            Reason.TLS_HOST, "The certificate of " + site + " was issued for another host.");
      }
      if (names(cause, "no name matching")) {
        return new Unreached(
            Reason.TLS_HOST, "The certificate of " + site + " was issued for another host.");
      }
      if (cause instanceof SocketException) {
        return new Unreached(Reason.CONNECTION_RESET, site + " broke the connection off.");
      }
      if (cause instanceof CertPathValidatorException
          || cause instanceof CertPathBuilderException) {
        return new Unreached(
            Reason.TLS_UNTRUSTED,
            "The certificate of "
                + site
                + " comes from nobody who is trusted here. If it is your own authority's, name its"
                + " file with --ca.");
      }
    }
    String how = trouble instanceof EOFException ? " broke off" : " could not agree";
    return new Unreached(
        Reason.TLS_HANDSHAKE,
        site + how + " on an encryption that is still safe (TLS 1.2 or 1.3).");
  }

  /** What befell a connection before it was encrypted, so before anything was asked for. */
  static Unreached early(Address address, Unreached trouble) {
    String site = address.site();
    return switch (trouble.reason()) {
      case TIMEOUT ->
          new Unreached(
              Reason.TLS_TIMEOUT, site + " said nothing when the encryption was to be agreed on.");
      case CONNECTION_RESET ->
          new Unreached(Reason.TLS_RESET, site + " broke off while the encryption was agreed on.");
      default -> trouble;
    };
  }

  private static boolean names(Throwable cause, String words) {
    return String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT).contains(words);
  }
}
