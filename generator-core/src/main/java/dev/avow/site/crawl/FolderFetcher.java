package dev.avow.site.crawl;

import dev.avow.site.address.Address;
import dev.avow.site.address.Escapes;
import dev.avow.site.address.PageKeys;
import dev.avow.site.http.Body;
import dev.avow.site.http.FetchRequest;
import dev.avow.site.http.Fetcher;
import dev.avow.site.http.Headers;
import dev.avow.site.http.Intake;
import dev.avow.site.http.Media;
import dev.avow.site.http.Reason;
import dev.avow.site.http.Response;
import dev.avow.site.http.Unreached;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A folder that stands for the site it will be published as: pages are read from disk and judged
 * under their public address. What only a server can tell is not asked.
 */
public final class FolderFetcher implements Fetcher {

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html"),
          Map.entry("htm", "text/html"),
          Map.entry("xhtml", "application/xhtml+xml"),
          Map.entry("xht", "application/xhtml+xml"),
          Map.entry("txt", "text/plain"),
          Map.entry("xml", "application/xml"),
          Map.entry("css", "text/css"),
          Map.entry("js", "text/javascript"),
          Map.entry("json", "application/json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("pdf", "application/pdf"));

  private static final Set<String> HTML = Set.of("text/html", "application/xhtml+xml");

  /** Endings of what a server runs when it is asked, and sends what comes out. */
  private static final Set<String> PROGRAMS =
      Set.of("php", "phtml", "asp", "aspx", "jsp", "jspx", "cgi", "pl", "cfm", "shtml", "stm");

  private static final List<String> INDEXES = List.of("index.html", "index.htm");

  private final Path root;
  private final Address home;

  /** The folder, and the address its root will have. */
  public FolderFetcher(Path folder, Address home) throws IOException {
    this.root = folder.toRealPath();
    this.home = home;
  }

  @Override
  public Response fetch(FetchRequest request) throws Unreached {
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
    if (request.wants() == FetchRequest.Wants.PAGE && PROGRAMS.contains(ending(file))) {
      throw new Unreached(
          Reason.NEEDS_SERVER,
          "A server makes this page out of '"
              + file.getFileName()
              + "' when it is asked. Check the site at its address.");
    }
    Headers headers = Headers.of("Content-Type", type(file));
    boolean read = request.wants() == FetchRequest.Wants.FILE || Media.mayBePage(headers);
    if (!read) {
      return bodiless(200, headers);
    }
    try (InputStream in = Files.newInputStream(file)) {
      Intake intake = Intake.of(in, request.most(), request.room());
      if (intake.fault() != null) {
        throw intake.fault();
      }
      if (!intake.full()) {
        return new Response(200, headers, intake.body(), null, "", false);
      }
      String detail =
          "The file is longer than "
              + (request.most() >> 10)
              + " KB; the rest was not read. Raise --max-bytes.";
      return new Response(200, headers, intake.body(), Reason.TOO_LARGE, detail, false);
    } catch (IOException e) {
      throw new Unreached(
          Reason.INTERNAL,
          "The file of " + address.path() + " cannot be read. Let whoever runs Avow read it.");
    }
  }

  /** Unreadable folders are told by asking for them; one that is gone has no pages. */
  @Override
  public List<Standing> standing(int most) {
    try {
      return FolderPages.of(root, FolderFetcher::html, most).stream().map(this::standing).toList();
    } catch (IOException gone) {
      return List.of();
    }
  }

  private Standing standing(Path page) {
    String file = String.valueOf(page.getFileName());
    String name = page.toString().replace(page.getFileSystem().getSeparator(), "/");
    if (Files.isDirectory(root.resolve(page))) {
      return new Standing(at(name + "/"), List.of());
    }
    if (file.equals(index(root.resolve(page)))) {
      Address folder = at(name.substring(0, name.length() - file.length()));
      return new Standing(folder, List.of(folder, at(name)));
    }
    Address bare = at(name.endsWith(".html") ? name.substring(0, name.length() - 5) : name);
    return new Standing(at(name), List.of(at(name), bare));
  }

  /** The name of the file that stands for the folder of that file; empty when none does. */
  private static String index(Path file) {
    return INDEXES.stream()
        .filter(name -> Files.isRegularFile(file.resolveSibling(name)))
        .findFirst()
        .orElse("");
  }

  /** The address of a file by its name below the root. */
  private Address at(String name) {
    String base = home.path().endsWith("/") ? home.path() : home.path() + "/";
    return PageKeys.canonical(home.with(base + Escapes.path(name.replace("%", "%25")), null));
  }

  private static Response bodiless(int status, Headers headers) {
    return new Response(status, headers, Body.NONE, null, "", false);
  }

  /** As static hosts serve: the file itself, the name with .html, or the index of a folder. */
  private @Nullable Path file(Address address) throws Unreached {
    String name = below(address);
    if (name == null) {
      return null;
    }
    return asFolder(address) ? first(indexes(name)) : first(List.of(name, name + ".html"));
  }

  /** Whether the address names a folder with an index, and lacks only the slash. */
  private boolean folder(Address address) throws Unreached {
    String name = below(address);
    if (name == null || asFolder(address)) {
      return false;
    }
    // A name that begins with a slash would be looked up at the root of the disk.
    String within = name.isEmpty() ? "" : name + "/";
    return first(indexes(within)) != null;
  }

  private static List<String> indexes(String folder) {
    return INDEXES.stream().map(folder::concat).toList();
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
      file = root.resolve(name).toRealPath();
    } catch (AccessDeniedException closed) {
      // Whether it is there, nobody can tell who may not look into its folder.
      throw new Unreached(
          Reason.INTERNAL,
          "'" + name + "' cannot be read: access is denied. Let whoever runs Avow read it.");
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

  /** By the name; by the beginning where the name does not tell, as browsers do. */
  private static String type(Path file) {
    String named = TYPES.get(ending(file));
    if (named != null) {
      return named;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Media.beginsAsHtml(in.readNBytes(512)) ? "text/html" : "application/octet-stream";
    } catch (IOException unreadable) {
      return "text/html"; // may be a page, and whoever reads on learns that it cannot be read
    }
  }

  private static String ending(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** A copy of a page under another ending, such as index.html.bak, is no page of the site. */
  private static boolean html(Path file) {
    boolean told = TYPES.containsKey(ending(file)) || !file.getFileName().toString().contains(".");
    return told && HTML.contains(type(file));
  }
}
