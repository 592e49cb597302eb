package dev.avow.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * A certificate authority for one run and what it signed for loopback, made by the JDK's own
 * keytool.
 *
 * @param authority the authority's certificate, to be trusted
 * @param chain the server's certificate and its authority's, as nginx wants them
 * @param key the server's key, as nginx wants it
 */
record Certificates(KeyStore store, Path authority, Path chain, Path key) {

  private static final String PASSWORD = "for-one-run";

  static Certificates make(Path folder) throws IOException, GeneralSecurityException {
    Path file = folder.resolve("keys.p12");
    keytool(file, "authority", "-ext", "bc:c");
    keytool(file, "server", "-signer", "authority", "-ext", "san=ip:127.0.0.1");
    KeyStore store = KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray());
    Certificate[] chain = store.getCertificateChain("server");
    return new Certificates(
        store,
        pem(folder.resolve("authority.pem"), "CERTIFICATE", chain[1].getEncoded()),
        pem(
            folder.resolve("server.pem"),
            "CERTIFICATE",
            chain[0].getEncoded(),
            chain[1].getEncoded()),
        pem(
            folder.resolve("server.key"),
            "PRIVATE KEY",
            store.getKey("server", PASSWORD.toCharArray()).getEncoded()));
  }

  /** For a server within this process. */
  SSLContext context() throws GeneralSecurityException {
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(store, PASSWORD.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), null, null);
    return context;
  }

  private static void keytool(Path file, String alias, String... options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(List.of("-genkeypair", "-alias", alias, "-keystore", file.toString()));
    command.addAll(List.of("-storetype", "PKCS12", "-storepass", PASSWORD, "-validity", "365"));
    command.addAll(List.of("-keyalg", "EC", "-groupname", "secp256r1", "-dname", "CN=" + alias));
    command.addAll(List.of(options));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      if (process.waitFor() != 0) {
        throw new IOException("keytool could not make a key for the " + alias);
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", interrupted);
    }
  }

  private static Path pem(Path file, String what, byte[]... parts) throws IOException {
    StringBuilder pem = new StringBuilder();
    for (byte[] part : parts) {
      pem.append("-----BEGIN ").append(what).append("-----\n");
      pem.append(Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(part));
      pem.append("\n-----END ").append(what).append("-----\n");
    }
    return Files.writeString(file, pem);
  }
}
