package dev.avow.check.known;

import dev.avow.content.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Hosts known for what they do rather than for whose they are. */
public final class KnownHost {

  private static final class Shipped {
    static final HostTable<String> RECORDERS = new HostTable<>();
    static final HostTable<String> HARMFUL = new HostTable<>();
    static final HostTable<String> CARRIERS = new HostTable<>();
    static final Set<String> RECORDER_NAMES = new HashSet<>();

    static {
      for (List<String> row : Table.shipped("site/known/recorders.txt", 2)) {
        RECORDER_NAMES.add(row.get(0));
        for (String host : row.get(1).split(" ", -1)) {
          RECORDERS.put(host, row.get(0));
        }
      }
      for (List<String> row : Table.shipped("site/known/carriers.txt", 2)) {
        for (String host : row.get(1).split(" ", -1)) {
          CARRIERS.put(host, row.get(0));
        }
      }
      for (List<String> row : Table.shipped("site/known/harmful.txt", 2)) {
        HARMFUL.put("*." + row.get(0), row.get(1));
      }
    }
  }

  private KnownHost() {}

  /** The service that records visitors from this host. */
  public static Optional<String> recorder(String host) {
    return Shipped.RECORDERS.of(host);
  }

  /** Whether a service of that name records visitors. */
  public static boolean isRecorder(String service) {
    return Shipped.RECORDER_NAMES.contains(service);
  }

  /** Who carries the sites of others on this host. */
  public static Optional<String> carrier(String host) {
    return Shipped.CARRIERS.of(host);
  }

  /** Why nobody should load from this host. */
  public static Optional<String> harm(String host) {
    return Shipped.HARMFUL.of(host);
  }
}
