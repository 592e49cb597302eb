package dev.avow.check.known;

import dev.avow.content.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who is behind a host that many sites use. */
public record KnownParty(String category, String company, String product) {

  private static final Set<String> WATCHING =
      Set.of("ad", "analytics", "marketing", "social", "tag-manager");

  private static final Map<String, String> TRADES =
      Map.ofEntries(
          Map.entry("ad", "advertising"),
          Map.entry("analytics", "measuring visits"),
          Map.entry("cdn", "delivering files"),
          Map.entry("consent-provider", "asking for consent"),
          Map.entry("customer-success", "talking to customers"),
          Map.entry("hosting", "hosting"),
          Map.entry("marketing", "marketing"),
          Map.entry("reviews", "showing reviews"),
          Map.entry("social", "social networks"),
          Map.entry("tag-manager", "loading other tags"),
          Map.entry("video", "video"));

  /**
   * The table as it is: a host is looked for in it, and only the line it stands in is taken apart.
   * Each host of a site is asked for once, which costs less than three thousand entries of a map.
   */
  private static final class Shipped {
    // What is known better stands first.
    static final String PARTIES =
        Table.text("site/known/companies.txt") + "\n" + Table.text("site/known/parties.txt");
    static final Map<String, String> SEATS = seats();
  }

  /** By the exact host first, then by the longest domain. */
  public static Optional<KnownParty> of(String host) {
    Optional<KnownParty> found = listed(host);
    for (int at = 0; found.isEmpty() && at >= 0; ) {
      found = listed("*." + host.substring(at));
      int dot = host.indexOf('.', at);
      at = dot < 0 ? -1 : dot + 1;
    }
    return found;
  }

  private static Optional<KnownParty> listed(String pattern) {
    String table = Shipped.PARTIES;
    String word = " " + pattern;
    for (int at = table.indexOf(word); at >= 0; at = table.indexOf(word, at + 1)) {
      int end = at + word.length();
      if (end == table.length() || table.charAt(end) == ' ' || table.charAt(end) == '\n') {
        int start = table.lastIndexOf('\n', at) + 1;
        List<String> row = Table.row(table.substring(start, end), 4);
        // The company or the product may be called like a host.
        if (!row.get(3).isEmpty() && table.charAt(start) != '#') {
          return Optional.of(new KnownParty(row.get(0), row.get(1), row.get(2)));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether its product or its company is called so. */
  public boolean is(String name) {
    return product.equals(name) || company.equals(name);
  }

  /** Whether it follows visitors or advertises to them, rather than serve the site. */
  public boolean watches() {
    return WATCHING.contains(category);
  }

  /** Whether it asks people for consent, and has to be there before they give it. */
  public boolean asksForConsent() {
    return category.equals("consent-provider");
  }

  /** Whether it is known for advertisements that follow people from site to site. */
  public boolean advertises() {
    return category.equals("ad");
  }

  /**
   * What it most likely is to a site that loads from it: a network uses for itself what it learns,
   * together with the site (CJEU C-40/17, Fashion ID); others serve the site.
   */
  public String role() {
    return switch (category) {
      case "social" -> "joint-controller";
      case "ad" -> "controller";
      default -> "processor";
    };
  }

  /** What it is known for, for a sentence; empty where the list says too little. */
  public Optional<String> trade() {
    return Optional.ofNullable(TRADES.get(category));
  }

  /** The country of its company's seat, for those known to sit outside the EEA. */
  public Optional<String> seat() {
    return Optional.ofNullable(Shipped.SEATS.get(company));
  }

  /** {@code Google Analytics (Google)}, for a sentence. */
  public String shown() {
    return product.contains(company) && !product.equals(company)
        ? product + " (" + company + ")"
        : product.equals(company) ? product : product + " of " + company;
  }

  private static Map<String, String> seats() {
    Map<String, String> seats = new HashMap<>();
    Table.shipped("site/known/seats.txt", 2).forEach(row -> seats.put(row.get(1), row.get(0)));
    return seats;
  }
}
