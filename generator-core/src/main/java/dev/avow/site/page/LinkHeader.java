package dev.avow.site.page;

import dev.avow.site.address.Address;
import dev.avow.site.http.Headers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/** The links that the head of a response has (RFC 8288, 3). */
final class LinkHeader {

  /** An address in angle brackets, then its parameters, up to the next address. */
  private static final Pattern LINK = Pattern.compile("<([^<>]{1,2000})>([^<]{0,500})");

  private static final Pattern RELATION =
      Pattern.compile("(?:^|;)\\s*rel\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;,\"]+))");

  private static final int MOST = 100;

  private LinkHeader() {}

  /** Of all such headers of a response, in their order; the document stands for their element. */
  static List<Link> of(Headers headers, Document document, Address address) {
    List<Link> links = new ArrayList<>();
    for (String value : headers.all("Link")) {
      for (Matcher link = LINK.matcher(value); link.find() && links.size() < MOST; ) {
        String parameters = link.group(2).toLowerCase(Locale.ROOT);
        Relation relation = relation(parameters);
        links.add(new Link(document, "Link", link.group(1), relation.use(), address));
        if (relation.told()) {
          links.add(new Link(document, "Link", link.group(1), Link.Use.ASIDE, address));
        }
      }
    }
    return links;
  }

  private static Relation relation(String parameters) {
    Matcher written = RELATION.matcher(parameters);
    String words =
        !written.find() ? "" : written.group(1) != null ? written.group(1) : written.group(2);
    return new Relation(words, parameters.contains("hreflang"));
  }
}
