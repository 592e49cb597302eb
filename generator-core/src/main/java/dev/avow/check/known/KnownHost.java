package dev.avow.check.known;

import dev.avow.content.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Hosts known for what they do rather than for whose they are. */
public final class KnownHost {

  private static final class Shipped {
    static final HostTable<String> RECORDERS = new HostTable<>();
    static final HostTable<String> HARMFUL = new HostTable<>();
    static final HostTable<String> CARRIERS = new HostTable<>();
    static final Map<String, List<String>> RECORDER_HOSTS = new HashMap<>();

    static {
      for (List<String> row : Table.shipped("site/known/recorders.txt", 2)) {
        List<String> hosts = List.of(row.get(1).split(" ", -1));
        RECORDER_HOSTS.put(row.get(0), hosts);
        for (String host : hosts) {
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
    return Shipped.RECORDER_HOSTS.containsKey(service);
  }

  /** The hosts of a service that records visitors, as a declaration would name them. */
  public static List<String> ofRecorder(String service) {
    return Shipped.RECORDER_HOSTS.getOrDefault(service, List.of());
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
