package dev.avow.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A folder that stands for the site it will be published as: pages are read from disk and judged
 * under their public address. What only a server can tell is not asked.
 */
public final class FolderFetcher implements Fetcher {

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html",
          "htm", "text/html",
          "xhtml", "application/xhtml+xml",
          "txt", "text/plain",
          "xml", "application/xml",
          "css", "text/css",
          "js", "text/javascript",
          "json", "application/json",
          "svg", "image/svg+xml",
          "pdf", "application/pdf");

  private final Path root;
  private final Address home;

  /** The folder, and the address its root will have. */
  public FolderFetcher(Path folder, Address home) throws IOException {
    this.root = folder.toRealPath();
    this.home = home;
  }

  @Override
  public Response fetch(Request request) throws Unreached {
    Address address = request.address();
    if (!address.site().equals(home.site())) {
      throw new Unreached(
          Reason.OFF_SITE, address.origin() + " is not the site that the folder stands for.");
    }
    Path file = file(address);
    if (file == null) {
      return folder(address)
          ? bodiless(301, Headers.of("Location", withSlash(address)))
          : bodiless(404, Headers.NONE);
    }
    Headers headers = Headers.of("Content-Type", type(file));
    boolean read = request.wants() == Request.Wants.FILE || Media.mayBePage(headers);
    if (!read) {
      return bodiless(200, headers);
    }
    try (InputStream in = Files.newInputStream(file)) {
      Intake intake = Intake.of(in, request.most(), request.room());
      if (intake.fault() != null) {
        throw intake.fault();
      }
      if (!intake.full()) {
        return new Response(200, headers, intake.body(), null, "", null, false);
      }
      String detail =
          "The file is longer than "
              + (request.most() >> 10)
              + " KB; the rest was not read. Raise --max-bytes.";
      return new Response(200, headers, intake.body(), Reason.TOO_LARGE, detail, null, false);
    } catch (IOException e) {
      throw new Unreached(Reason.INTERNAL, "The file of " + address.path() + " cannot be read.");
    }
  }

  private static Response bodiless(int status, Headers headers) {
    return new Response(status, headers, Body.NONE, null, "", null, false);
  }

  /** As static hosts serve: the file itself, the name with .html, or the index of a folder. */
  private @Nullable Path file(Address address) throws Unreached {
    String name = below(address);
    if (name == null) {
      return null;
    }
    return asFolder(address)
        ? first(List.of(name + "index.html", name + "index.htm"))
        : first(List.of(name, name + ".html"));
  }

  /** Whether the address names a folder with an index, and lacks only the slash. */
  private boolean folder(Address address) throws Unreached {
    String name = below(address);
    if (name == null || asFolder(address)) {
      return false;
    }
    // A name that begins with a slash would be looked up at the root of the disk.
    String within = name.isEmpty() ? "" : name + "/";
    return first(List.of(within + "index.html", within + "index.htm")) != null;
  }

  /** What servers answer then, so that a folder is one page under one address. */
  private static String withSlash(Address address) {
    String query = address.query() == null ? "" : "?" + address.query();
    return address.origin() + address.path() + "/" + query;
  }

  private static boolean asFolder(Address address) {
    return address.path().endsWith("/");
  }

  /** The path below the home's, as names of files; null when it is not below. */
  private @Nullable String below(Address address) {
    String base = home.path().endsWith("/") ? home.path() : home.path() + "/";
    if (!(address.path() + "/").startsWith(base)) {
      return null;
    }
    return address.path().length() < base.length()
        ? ""
        : Escapes.undo(address.path().substring(base.length()));
  }

  private @Nullable Path first(List<String> names) throws Unreached {
    for (String each : names) {
      Path found = within(each);
      if (found != null && Files.isRegularFile(found)) {
        return found;
      }
    }
    return null;
  }

  private @Nullable Path within(String name) throws Unreached {
    Path file;
    try {
      file = root.resolve(name);
      if (!Files.exists(file)) {
        return null;
      }
      file = file.toRealPath();
    } catch (InvalidPathException | IOException noFile) {
      return null;
    }
    // Path.startsWith compares names, and the real path has followed every link.
    if (!file.startsWith(root)) {
      throw new Unreached(
          Reason.PRIVATE_ADDRESS,
          "'" + name + "' leads out of the folder and was refused. Put the file into the folder.");
    }
    return file;
  }

  private static String type(Path file) {
    String name = String.valueOf(file.getFileName());
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return TYPES.getOrDefault(ending, "application/octet-stream");
  }
}
