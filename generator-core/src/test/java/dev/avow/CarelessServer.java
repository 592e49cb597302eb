package dev.avow;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A server on loopback that does what no folder can show. It stands at one port: as a proxy, where
 * hosts have names and answer http too; and by its number, encrypted, where it agrees to TLS 1.0.
 */
final class CarelessServer implements AutoCloseable {

  private static final int HANDSHAKE = 22;
  private static final byte[] OPEN_PAGE =
      ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: 28\r\n"
              + "Connection: close\r\n\r\n<title>Shop</title><p>Hello.")
          .getBytes(StandardCharsets.ISO_8859_1);

  private final Path folder;
  private final HttpsServer pages;
  private final ServerSocket front;
  private final ExecutorService threads = Executors.newCachedThreadPool();

  /** Serves the folder with the keys in that store. */
  CarelessServer(Path folder, Path store) throws Exception {
    this.folder = folder;
    InetAddress here = InetAddress.getByName("127.0.0.1");
    pages = HttpsServer.create(new InetSocketAddress(here, 0), 0);
    pages.setHttpsConfigurator(new HttpsConfigurator(SecureServer.context(store)));
    pages.createContext("/", this::answer);
    pages.setExecutor(threads);
    pages.start();
    front = new ServerSocket(0, 50, here);
    threads.execute(this::accept);
  }

  int port() {
    return front.getLocalPort();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      if (path.equals("/order")) {
        exchange.getResponseHeaders().set("Location", "http://careless.example/order");
        exchange.sendResponseHeaders(302, -1);
        return;
      }
      Path page = folder.resolve(path.substring(1)).resolve("index.html");
      if (!Files.isRegularFile(page)) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
      exchange.getResponseHeaders().set("Server", "Careless/2.1");
      exchange.getResponseHeaders().set("Strict-Transport-Security", "max-age=300; preload");
      if (path.equals("/")) {
        String cookie = "cnt=1; Path=/; Secure; SameSite=Lax";
        exchange.getResponseHeaders().set("Set-Cookie", cookie);
      }
      byte[] body = Files.readAllBytes(page);
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private void accept() {
    while (!front.isClosed()) {
      try {
        Socket client = front.accept();
        threads.execute(() -> serve(client));
      } catch (IOException e) {
        return; // closed
      }
    }
  }

  private void serve(Socket client) {
    try (client) {
      InputStream in = new BufferedInputStream(client.getInputStream());
      in.mark(16);
      byte[] first = in.readNBytes(11);
      in.reset();
      OutputStream out = client.getOutputStream();
      if (first[0] != HANDSHAKE) {
        proxy(client, in, out);
      } else if (first[9] == 3 && first[10] == 1) {
        out.write(new byte[] {22, 3, 1, 0, 44, 2, 0, 0, 40, 3, 1});
      } else {
        tunnel(client, in);
      }
    } catch (IOException e) {
      // The client has gone.
    }
  }

  private void proxy(Socket client, InputStream in, OutputStream out) throws IOException {
    StringBuilder head = new StringBuilder();
    for (int next = in.read(); next >= 0; next = in.read()) {
      head.append((char) next);
      if (head.toString().endsWith("\r\n\r\n")) {
        break;
      }
    }
    if (head.toString().startsWith("CONNECT ")) {
      out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
      tunnel(client, in);
    } else {
      out.write(OPEN_PAGE);
    }
  }

  private void tunnel(Socket client, InputStream in) throws IOException {
    try (Socket server =
        new Socket(pages.getAddress().getAddress(), pages.getAddress().getPort())) {
      threads.execute(() -> copy(server, client));
      in.transferTo(server.getOutputStream());
    }
  }

  private static void copy(Socket from, Socket to) {
    try (to) {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException e) {
      // One of them has gone, and the other end sees it.
    }
  }

  @Override
  public void close() throws IOException {
    front.close();
    pages.stop(0);
    threads.shutdownNow();
  }
}
