package dev.avow.site.http;

import dev.avow.site.address.Address;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLException;
import javax.net.ssl.X509ExtendedTrustManager;
import org.apache.hc.client5.http.psl.PublicSuffixMatcherLoader;
import org.apache.hc.client5.http.ssl.DefaultHostnameVerifier;
import org.jspecify.annotations.Nullable;

/**
 * The certificates a host presents, collected whatever they are worth and judged afterwards. Only
 * for a handshake that carries nothing: pages come over connections that refuse what is not
 * trusted.
 */
final class Presented extends X509ExtendedTrustManager {

  /** Longer chains are an attack or an accident. */
  private static final int LONGEST = 10;

  private final @Nullable Path authorities;
  private X509Certificate[] chain = {};
  private String type = "";

  Presented(@Nullable Path authorities) {
    this.authorities = authorities;
  }

  boolean empty() {
    return chain.length == 0;
  }

  Encryption judged(
      Address host, List<String> protocols, List<String> untold, @Nullable Unseen unseen) {
    return new Encryption(
        host,
        protocols,
        untold,
        List.of(chain).stream().limit(LONGEST).map(Presented::facts).toList(),
        !empty() && trusted(),
        !empty() && named(host),
        unseen);
  }

  private boolean trusted() {
    try {
      Authorities.of(authorities).checkServerTrusted(chain, type.isEmpty() ? "UNKNOWN" : type);
      return true;
    } catch (CertificateException e) {
      // Its day is judged by the day of the run, not by this machine's clock.
      return ofDay(e);
    } catch (IOException unreadable) {
      return false;
    }
  }

  private static boolean ofDay(Throwable trouble) {
    for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
      if (cause instanceof CertificateExpiredException
          || cause instanceof CertificateNotYetValidException) {
        return true;
      }
    }
    return false;
  }

  private boolean named(Address host) {
    try {
      new DefaultHostnameVerifier(PublicSuffixMatcherLoader.getDefault())
          .verify(Handshakes.bare(host), chain[0]);
      return true;
    } catch (SSLException other) {
      return false;
    }
  }

  private static Encryption.Certificate facts(X509Certificate certificate) {
    PublicKey key = certificate.getPublicKey();
    return new Encryption.Certificate(
        certificate.getSubjectX500Principal().getName(),
        certificate.getIssuerX500Principal().getName(),
        day(certificate.getNotBefore()),
        day(certificate.getNotAfter()),
        certificate.getSigAlgName(),
        key.getAlgorithm(),
        bits(key));
  }

  private static LocalDate day(Date date) {
    return date.toInstant().atOffset(ZoneOffset.UTC).toLocalDate();
  }

  private static int bits(PublicKey key) {
    if (key instanceof RSAPublicKey rsa) {
      return rsa.getModulus().bitLength();
    }
    return key instanceof ECPublicKey curve ? curve.getParams().getOrder().bitLength() : 0;
  }

  private void collect(X509Certificate[] presented, String how) {
    chain = presented.clone();
    type = how;
  }

  @Override
  public void checkServerTrusted(X509Certificate[] presented, String how, Socket socket) {
    collect(presented, how);
  }

  @Override
  public void checkServerTrusted(X509Certificate[] presented, String how, SSLEngine engine) {
    collect(presented, how);
  }

  @Override
  public void checkServerTrusted(X509Certificate[] presented, String how) {
    collect(presented, how);
  }

  @Override
  public void checkClientTrusted(X509Certificate[] presented, String how, Socket socket)
      throws CertificateException {
    throw noClient();
  }

  @Override
  public void checkClientTrusted(X509Certificate[] presented, String how, SSLEngine engine)
      throws CertificateException {
    throw noClient();
  }

  @Override
  public void checkClientTrusted(X509Certificate[] presented, String how)
      throws CertificateException {
    throw noClient();
  }

  private static CertificateException noClient() {
    return new CertificateException("no client is checked here");
  }

  @Override
  public X509Certificate[] getAcceptedIssuers() {
    return new X509Certificate[0];
  }
}
