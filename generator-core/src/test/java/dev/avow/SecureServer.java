package dev.avow;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * A folder served over https on loopback, as a static host serves it, with the headers of a careful
 * one or with none; its http twin sends everybody on to https, or answers itself. Its certificate
 * comes from an authority made for this run by the JDK's own keytool.
 */
final class SecureServer implements AutoCloseable {

  private static final String PASSWORD = "changeit";

  /** Certificates hold on the day of the examples, whatever day it is. */
  private static final String ANCIENT = "2020/01/01 00:00:00";

  private static final String LASTING = "36500";

  private static final Map<String, String> TYPES =
      Map.of("html", "text/html; charset=utf-8", "css", "text/css", "svg", "image/svg+xml");

  private static final Map<String, String> CAREFUL =
      Map.of(
          "Strict-Transport-Security", "max-age=31536000",
          "X-Content-Type-Options", "nosniff",
          "Content-Security-Policy",
              "frame-ancestors 'none'; form-action 'self'; base-uri 'self'; default-src 'self'",
          "Cache-Control", "no-store",
          "Referrer-Policy", "same-origin");

  private final boolean careful;
  private final HttpsServer server;
  private final HttpServer twin;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Path folder;
  private final Path authority;
  private final List<String> cookies;

  /** Serves the folder with the keys made there before; the cookies go out with the home page. */
  SecureServer(Path folder, Path keys, List<String> cookies, boolean careful) throws Exception {
    this.careful = careful;
    this.folder = folder;
    this.cookies = cookies;
    this.authority = keys.resolve("authority.pem");
    server = HttpsServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(context(keys.resolve("server.p12"))));
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
    twin = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    twin.createContext("/", this::answerOpenly);
    twin.setExecutor(threads);
    twin.start();
  }

  String address() {
    return "https://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  /** Where the same host answers without encryption. */
  int httpPort() {
    return twin.getAddress().getPort();
  }

  private void answerOpenly(HttpExchange exchange) throws IOException {
    if (!careful) {
      answer(exchange);
      return;
    }
    try (exchange) {
      String to = address() + exchange.getRequestURI().getPath().substring(1);
      exchange.getResponseHeaders().set("Location", to);
      exchange.sendResponseHeaders(301, -1);
    }
  }

  /** The authority that vouches for the server, as PEM. */
  Path authority() {
    return authority;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      if (careful) {
        CAREFUL.forEach(exchange.getResponseHeaders()::set);
        if (path.startsWith("/.well-known/") && wellKnown(exchange, path)) {
          return;
        }
      }
      Path file = folder.resolve(path.substring(1));
      if (Files.isDirectory(file) && !path.endsWith("/")) {
        exchange.getResponseHeaders().set("Location", path + "/");
        exchange.sendResponseHeaders(301, -1);
        return;
      }
      Path page = Path.of(file + ".html");
      Path found =
          Files.isDirectory(file)
              ? file.resolve("index.html")
              : Files.isRegularFile(file) ? file : page;
      if (!Files.isRegularFile(found)) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      String name = found.toString();
      String ending = name.substring(name.lastIndexOf('.') + 1);
      exchange
          .getResponseHeaders()
          .set("Content-Type", TYPES.getOrDefault(ending, "application/octet-stream"));
      if (path.equals("/")) {
        cookies.forEach(cookie -> exchange.getResponseHeaders().add("Set-Cookie", cookie));
      }
      byte[] body = Files.readAllBytes(found);
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private static void write(HttpExchange exchange, String type, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private static boolean wellKnown(HttpExchange exchange, String path) throws IOException {
    switch (path) {
      case "/.well-known/change-password" -> {
        exchange.getResponseHeaders().set("Location", "/account/");
        exchange.sendResponseHeaders(302, -1);
        return true;
      }
      case "/.well-known/security.txt" -> {
        write(
            exchange,
            "text/plain; charset=utf-8",
            "Contact: mailto:security@harborbooks.example\nExpires: 2027-06-01T00:00:00Z\n");
        return true;
      }
      case "/.well-known/gpc.json" -> {
        write(exchange, "application/json", "{\"gpc\": true, \"lastUpdate\": \"2026-10-05\"}");
        return true;
      }
      default -> {
        return false;
      }
    }
  }

  /** What presents the keys of that store. */
  static SSLContext context(Path file) throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      store.load(in, PASSWORD.toCharArray());
    }
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(store, PASSWORD.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), null, null);
    return context;
  }

  /** Makes an authority, and a certificate of it for the server. */
  static void certify(Path keys) throws Exception {
    Files.createDirectories(keys);
    keytool(
        keys,
        "authority",
        "-genkeypair",
        "-keyalg",
        "EC",
        "-dname",
        "CN=Harbor test authority",
        "-ext",
        "bc:c",
        "-startdate",
        ANCIENT,
        "-validity",
        LASTING);
    keytool(keys, "authority", "-exportcert", "-rfc", "-file", "authority.pem");
    keytool(
        keys,
        "server",
        "-genkeypair",
        "-keyalg",
        "EC",
        "-dname",
        "CN=harborbooks.example",
        "-startdate",
        ANCIENT,
        "-validity",
        LASTING);
    keytool(keys, "server", "-certreq", "-file", "server.csr");
    keytool(
        keys,
        "authority",
        "-gencert",
        "-rfc",
        "-infile",
        "server.csr",
        "-outfile",
        "server.pem",
        "-ext",
        "SAN=IP:127.0.0.1,DNS:harborbooks.example,DNS:careless.example",
        "-startdate",
        ANCIENT,
        "-validity",
        LASTING);
    Files.writeString(
        keys.resolve("chain.pem"),
        Files.readString(keys.resolve("server.pem"))
            + Files.readString(keys.resolve("authority.pem")));
    keytool(keys, "server", "-importcert", "-noprompt", "-file", "chain.pem");
  }

  /** Makes a certificate of a short key that vouches for itself, until the end of 2099. */
  static void certifyWeakly(Path keys) throws Exception {
    keytool(
        keys,
        "weak",
        "-genkeypair",
        "-keyalg",
        "RSA",
        "-keysize",
        "1024",
        "-dname",
        "CN=careless.example",
        "-ext",
        "SAN=IP:127.0.0.1",
        "-startdate",
        ANCIENT,
        "-validity",
        "29219");
  }

  private static void keytool(Path folder, String name, String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(List.of(arguments));
    command.addAll(
        List.of(
            "-alias",
            name,
            "-keystore",
            name + ".p12",
            "-storetype",
            "PKCS12",
            "-storepass",
            PASSWORD));
    Path log = folder.resolve("keytool.log");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    process.getOutputStream().close();
    if (process.waitFor() != 0) {
      throw new IOException("keytool failed: " + Files.readString(log));
    }
  }

  @Override
  public void close() {
    server.stop(0);
    twin.stop(0);
    threads.shutdownNow();
  }
}
