package dev.avow.bench.speed;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An nginx of one process on loopback, with a server for each stand. */
final class Nginx implements AutoCloseable {

  private static final List<Path> ECHO =
      List.of(
          Path.of("/usr/lib/nginx/modules/ngx_http_echo_module.so"),
          Path.of("/usr/lib64/nginx/modules/ngx_http_echo_module.so"));

  private final Process process;

  private Nginx(Process process) {
    this.process = process;
  }

  /** The module that can wait before it answers. */
  static Optional<Path> echo() {
    return ECHO.stream().filter(Files::exists).findFirst();
  }

  static Nginx start(
      String program, Map<Stand, Integer> ports, Path work, Certificates certificates)
      throws IOException {
    StringBuilder servers = new StringBuilder();
    for (Map.Entry<Stand, Integer> port : ports.entrySet()) {
      servers.append(server(port.getKey(), port.getValue(), work, certificates));
    }
    String module = echo().map(path -> "load_module " + path + ";\n").orElse("");
    Path configuration =
        Files.writeString(work.resolve("nginx.conf"), module + frame(work).formatted(servers));
    Process process =
        new ProcessBuilder(program, "-c", configuration.toString())
            .redirectErrorStream(true)
            .redirectOutput(work.resolve("nginx.out").toFile())
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    Nginx nginx = new Nginx(process);
    for (int port : ports.values()) {
      nginx.await(port, work);
    }
    return nginx;
  }

  // Without the LinkChecker header, linkchecker asks at most ten times a second.
  private static String frame(Path work) {
    return """
    daemon off; master_process off; pid WORK/nginx.pid; error_log WORK/error.log crit;
    events { worker_connections 4096; }
    http {
      types { text/html html; text/css css; text/javascript js; image/gif gif; text/plain txt; }
      access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000; charset utf-8;
      open_file_cache max=20000 inactive=600s; open_file_cache_valid 600s;
      client_body_temp_path WORK/b; proxy_temp_path WORK/p; fastcgi_temp_path WORK/f;
      uwsgi_temp_path WORK/u; scgi_temp_path WORK/s;
      add_header LinkChecker 1;
    %s}
    """
        .replace("WORK", work.toString());
  }

  private static String server(Stand stand, int port, Path work, Certificates certificates) {
    String root = SiteMaker.root(work, stand.pages()).toString();
    return switch (stand.door()) {
      case PLAIN -> "  server { listen 127.0.0.1:%d; root %s; }\n".formatted(port, root);
      case TLS ->
          """
            server { listen 127.0.0.1:%d ssl; root %s;
              ssl_certificate %s; ssl_certificate_key %s; ssl_session_cache shared:s:10m; }
          """
              .formatted(port, root, certificates.chain(), certificates.key());
      case SLOW ->
          """
            server { listen 127.0.0.1:%d; root %s;
              location / { echo_sleep %.3f; echo_exec @file; }
              location @file { try_files $uri ${uri}index.html =404; } }
          """
              .formatted(port, root, Stand.DELAY_MS / 1000.0);
    };
  }

  /** A port that was free a moment ago; nginx cannot choose one itself. */
  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private void await(int port, Path work) throws IOException {
    while (process.isAlive()) {
      try {
        new Socket(InetAddress.getLoopbackAddress(), port).close();
        return;
      } catch (IOException notYet) {
        Thread.onSpinWait();
      }
    }
    throw new IOException("nginx ended: " + Files.readString(work.resolve("nginx.out")));
  }

  @Override
  public void close() {
    process.destroy();
  }
}
