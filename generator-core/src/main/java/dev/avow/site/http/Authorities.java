package dev.avow.site.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/** Whom certificates may come from: the JDK's authorities, and those of a file. */
final class Authorities implements X509TrustManager {

  private final List<X509TrustManager> either;

  private Authorities(List<X509TrustManager> either) {
    this.either = either;
  }

  static SSLContext context(@Nullable Path pem) throws IOException {
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, new TrustManager[] {of(pem)}, null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new IOException("no TLS here", e);
    }
  }

  static Authorities of(@Nullable Path pem) throws IOException {
    try {
      List<X509TrustManager> managers = new ArrayList<>();
      managers.add(manager(null));
      if (pem != null) {
        managers.add(manager(store(pem)));
      }
      return new Authorities(managers);
    } catch (GeneralSecurityException e) {
      throw new IOException("'" + pem + "' holds no certificates in PEM form.", e);
    }
  }

  private static KeyStore store(Path pem) throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
    store.load(null, null);
    try (InputStream in = Files.newInputStream(pem)) {
      int count = 0;
      for (Certificate one : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
        store.setCertificateEntry("ca" + count++, one);
      }
      if (count == 0) {
        throw new CertificateException("none");
      }
    }
    return store;
  }

  private static X509TrustManager manager(@Nullable KeyStore store)
      throws GeneralSecurityException {
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(store);
    for (TrustManager manager : factory.getTrustManagers()) {
      if (manager instanceof X509TrustManager found) {
        return found;
      }
    }
    throw new GeneralSecurityException("no trust manager");
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
    // A certificate that is trusted by itself would pass long after its end.
    chain[0].checkValidity();
    CertificateException last = null;
    for (X509TrustManager manager : either) {
      try {
        manager.checkServerTrusted(chain, type);
        return;
      } catch (CertificateException e) {
        // The last word goes to the file: it is there because the JDK's authorities do not suffice.
        last = e;
      }
    }
    throw last == null ? new CertificateException("nobody to ask") : last;
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
    throw new CertificateException("no client is checked here");
  }

  @Override
  public X509Certificate[] getAcceptedIssuers() {
    return new X509Certificate[0];
  }
}
