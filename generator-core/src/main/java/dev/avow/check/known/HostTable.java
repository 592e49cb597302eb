package dev.avow.check.known;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Things by host, where {@code *.example.com} stands for the domain and every host below it. */
final class HostTable<T> {

  private final Map<String, T> exact = new HashMap<>();
  private final Map<String, T> below = new HashMap<>();

  void put(String pattern, T thing) {
    if (pattern.startsWith("*.")) {
      below.putIfAbsent(pattern.substring(2), thing);
    } else {
      exact.putIfAbsent(pattern, thing);
    }
  }

  /** By the exact host first, then by the longest domain. */
  Optional<T> of(String host) {
    T found = exact.get(host);
    for (int at = 0; found == null && at >= 0 && at < host.length(); ) {
      found = below.get(host.substring(at));
      int dot = host.indexOf('.', at);
      at = dot < 0 ? -1 : dot + 1;
    }
    return Optional.ofNullable(found);
  }
}
