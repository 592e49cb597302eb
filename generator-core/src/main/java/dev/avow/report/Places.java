package dev.avow.report;

import dev.avow.finding.Location;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Places as links: pages by http or https only, files relative to where the report will lie. */
final class Places {

  private final Path folder;

  /** A page has many findings. */
  private final Map<String, Optional<String>> pages = new HashMap<>();

  Places(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /** Writes the place, as a link if one can safely be made. */
  void write(HtmlWriter html, Location where) throws IOException {
    Optional<String> page = pages.computeIfAbsent(where.source(), Places::page);
    if (page.isPresent()) {
      link(html, where.toString(), page.get());
      return;
    }
    Optional<String> file = file(where.source(), where.selector());
    if (file.isPresent()) {
      html.element("a", where.toString(), "href", file.get(), "class", "place");
      return;
    }
    html.element("span", where.toString(), "class", "place");
  }

  /** A link to a page of the web, which does not learn where it was followed from. */
  static void link(HtmlWriter html, String words, String page) throws IOException {
    html.element("a", words, "href", page, "rel", "noreferrer noopener", "class", "place");
  }

  /** The address again, if a click on it does no more than open a page of the web. */
  static Optional<String> page(String address) {
    try {
      URI uri = new URI(address);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("http") || scheme.equals("https");
      return web && uri.getHost() != null && uri.getUserInfo() == null
          ? Optional.of(uri.toASCIIString())
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private Optional<String> file(String source, String selector) {
    if (source.isEmpty() || source.contains("://")) {
      return Optional.empty();
    }
    try {
      String path = folder.relativize(Path.of(source).toAbsolutePath().normalize()).toString();
      String fragment = selector.matches("#[A-Za-z][A-Za-z0-9_-]*") ? selector.substring(1) : null;
      // The dot keeps a file called 'javascript:…' from being an address.
      URI uri = new URI(null, null, "./" + path.replace('\\', '/'), fragment);
      return Optional.of(uri.toASCIIString());
    } catch (InvalidPathException | URISyntaxException e) {
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      // Another drive: no relative way leads there.
      return Optional.empty();
    }
  }
}
