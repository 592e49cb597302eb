package dev.avow.site.http;

import dev.avow.site.address.Address;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ServerSocketFactory;

/**
 * A server on loopback whose answers are bytes, so that it can misbehave as no library would. Every
 * path has one answer; every request is written down.
 */
final class WebServer implements AutoCloseable {

  static final String HTML = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";

  /** Writes one answer; returning closes the connection. */
  @FunctionalInterface
  interface Answer {
    void write(OutputStream out) throws IOException;
  }

  private final ServerSocket socket;
  private final String scheme;
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final List<String> heads = Collections.synchronizedList(new ArrayList<>());

  /** Thrown by an answer whose connection is to break off instead of end. */
  static final class Reset extends IOException {
    private static final long serialVersionUID = 1L;
  }

  WebServer() {
    this("http", ServerSocketFactory.getDefault());
  }

  WebServer(String scheme, ServerSocketFactory sockets) {
    this.scheme = scheme;
    try {
      socket = sockets.createServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread thread = new Thread(this::accept, "web-server");
    thread.setDaemon(true);
    thread.start();
  }

  int port() {
    return socket.getLocalPort();
  }

  String url(String path) {
    return scheme + "://127.0.0.1:" + port() + path;
  }

  Address address(String path) {
    return Address.of(url(path));
  }

  WebServer on(String path, Answer answer) {
    answers.put(path, answer);
    return this;
  }

  WebServer page(String path, String html) {
    return raw(path, HTML + "Content-Length: " + bytes(html).length + "\r\n\r\n" + html);
  }

  WebServer redirect(String path, String to) {
    return raw(path, "HTTP/1.1 302 Found\r\nLocation: " + to + "\r\nContent-Length: 0\r\n\r\n");
  }

  /** Every connection breaks off, as a crashed machine's does. */
  WebServer reset(String path) {
    return on(
        path,
        out -> {
          throw new Reset();
        });
  }

  WebServer raw(String path, String answer) {
    return on(path, out -> out.write(bytes(answer)));
  }

  /** A page in a coding, with the length of what goes over the wire. */
  WebServer coded(String path, String coding, byte[] body) {
    String head = HTML + "Content-Encoding: " + coding + "\r\nContent-Length: " + body.length;
    return on(
        path,
        out -> {
          out.write(bytes(head + "\r\n\r\n"));
          out.write(body);
        });
  }

  /** The heads of all requests for that path. */
  List<String> asked(String path) {
    return heads.stream().filter(head -> head.split(" ", 3)[1].equals(path)).toList();
  }

  List<String> heads() {
    return List.copyOf(heads);
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket connection = socket.accept();
        Thread thread = new Thread(() -> serve(connection), "web-server-connection");
        thread.setDaemon(true);
        thread.start();
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      String head = head(connection.getInputStream());
      if (head.isEmpty()) {
        return;
      }
      heads.add(head);
      String path = head.split(" ", 3)[1];
      Answer answer = answers.get(path);
      if (answer == null) {
        answer = answers.get(path.split("\\?", 2)[0] + "*");
      }
      OutputStream out = connection.getOutputStream();
      if (answer == null) {
        out.write(bytes("HTTP/1.1 404 No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"));
      } else {
        write(answer, connection);
      }
      out.flush();
    } catch (IOException clientLeft) {
      // A client that has seen enough closes: that is what many of these answers provoke.
      return;
    }
  }

  private static void write(Answer answer, Socket connection) throws IOException {
    try {
      answer.write(connection.getOutputStream());
    } catch (Reset reset) {
      connection.setSoLinger(true, 0);
      throw reset;
    }
  }

  private static String head(InputStream in) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    for (int b = in.read(); b >= 0; b = in.read()) {
      head.write(b);
      if (b == '\n' && head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
        return head.toString(StandardCharsets.ISO_8859_1);
      }
    }
    return "";
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
