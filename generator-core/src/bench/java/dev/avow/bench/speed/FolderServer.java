package dev.avow.bench.speed;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves a folder by the JDK's own server, where nginx or its echo module is not installed. */
final class FolderServer implements AutoCloseable {

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Path root;
  private final int delay;

  FolderServer(Stand stand, Path root, Certificates certificates)
      throws IOException, GeneralSecurityException {
    InetSocketAddress any = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    if (stand.door() == Stand.Door.TLS) {
      HttpsServer encrypted = HttpsServer.create(any, 0);
      encrypted.setHttpsConfigurator(new HttpsConfigurator(certificates.context()));
      server = encrypted;
    } else {
      server = HttpServer.create(any, 0);
    }
    this.root = root;
    delay = stand.door() == Stand.Door.SLOW ? Stand.DELAY_MS : 0;
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  int port() {
    return server.getAddress().getPort();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Thread.sleep(delay);
      String path = exchange.getRequestURI().getPath();
      Path file = root.resolve(path.equals("/") ? "index.html" : path.substring(1)).normalize();
      boolean there = file.startsWith(root) && Files.isRegularFile(file);
      byte[] body = there ? Files.readAllBytes(file) : "There is no such page.".getBytes("UTF-8");
      exchange.getResponseHeaders().set("Content-Type", type(file.toString()));
      // Else linkchecker asks at most ten times a second.
      exchange.getResponseHeaders().set("LinkChecker", "1");
      boolean head = exchange.getRequestMethod().equals("HEAD");
      exchange.sendResponseHeaders(there ? 200 : 404, head ? -1 : body.length);
      if (!head) {
        exchange.getResponseBody().write(body);
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  private static String type(String file) {
    return switch (file.substring(file.lastIndexOf('.') + 1)) {
      case "css" -> "text/css";
      case "js" -> "text/javascript";
      case "gif" -> "image/gif";
      case "txt" -> "text/plain";
      default -> "text/html; charset=utf-8";
    };
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
