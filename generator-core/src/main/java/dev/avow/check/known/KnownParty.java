package dev.avow.check.known;

import dev.avow.content.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who is behind a host that many sites use. */
public record KnownParty(String category, String company, String product) {

  /** Categories of those who watch visitors, or load those who do. */
  private static final Set<String> WATCHING =
      Set.of("ad", "analytics", "social", "marketing", "tag-manager");

  private static final class Shipped {
    static final HostTable<KnownParty> BY_HOST = read();
    static final Map<String, String> SEATS = seats();
  }

  public static Optional<KnownParty> of(String host) {
    return Shipped.BY_HOST.of(host);
  }

  public boolean watches() {
    return WATCHING.contains(category);
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

  private static HostTable<KnownParty> read() {
    HostTable<KnownParty> table = new HostTable<>();
    for (List<String> row : Table.shipped("site/known/parties.txt", 4)) {
      KnownParty party = new KnownParty(row.get(0), row.get(1), row.get(2));
      for (String host : row.get(3).split(" ", -1)) {
        table.put(host, party);
      }
    }
    return table;
  }

  private static Map<String, String> seats() {
    Map<String, String> seats = new HashMap<>();
    Table.shipped("site/known/seats.txt", 2).forEach(row -> seats.put(row.get(1), row.get(0)));
    return seats;
  }
}
