package dev.avow.bench.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All stands served on loopback: by nginx where it is installed, else by the JDK. */
final class Serving implements AutoCloseable {

  private final Map<Stand, Integer> ports = new LinkedHashMap<>();
  private final List<FolderServer> folders = new ArrayList<>();
  private Optional<Nginx> nginx = Optional.empty();

  private Serving() {}

  static Serving start(
      Collection<Stand> stands, Programs programs, Path work, Certificates certificates)
      throws IOException, GeneralSecurityException {
    Serving serving = new Serving();
    Map<Stand, Integer> byNginx = new LinkedHashMap<>();
    Optional<String> program = programs.find("nginx");
    for (Stand stand : stands) {
      boolean slow = stand.door() == Stand.Door.SLOW;
      if (program.isPresent() && (!slow || Nginx.echo().isPresent())) {
        byNginx.put(stand, Nginx.freePort());
      } else {
        FolderServer server =
            new FolderServer(stand, SiteMaker.root(work, stand.pages()), certificates);
        serving.folders.add(server);
        serving.ports.put(stand, server.port());
      }
    }
    if (!byNginx.isEmpty()) {
      serving.nginx = Optional.of(Nginx.start(program.orElseThrow(), byNginx, work, certificates));
      serving.ports.putAll(byNginx);
    }
    return serving;
  }

  String home(Stand stand) {
    String scheme = stand.door() == Stand.Door.TLS ? "https" : "http";
    return scheme + "://127.0.0.1:" + ports.get(stand) + "/";
  }

  /** Who serves, for the line about the machine. */
  String words() {
    if (nginx.isEmpty()) {
      return "served by the JDK, at a higher cost, as nginx is not installed";
    }
    return folders.isEmpty()
        ? "served by nginx"
        : "served by nginx, and the site of 50 ms by the JDK, as nginx has no echo module";
  }

  @Override
  public void close() {
    nginx.ifPresent(Nginx::close);
    folders.forEach(FolderServer::close);
  }
}
