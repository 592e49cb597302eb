package dev.avow.bench.speed;

import static dev.avow.bench.speed.Entrants.AVOW;
import static dev.avow.bench.speed.Entrants.AVOW_SMALL;
import static dev.avow.bench.speed.Entrants.CLIENT;
import static dev.avow.bench.speed.Entrants.COLLECTOR;
import static dev.avow.bench.speed.Entrants.CONNECTION;
import static dev.avow.bench.speed.Entrants.CRAWLER4J;
import static dev.avow.bench.speed.Entrants.JAR;
import static dev.avow.bench.speed.Entrants.JAR_SMALL;
import static dev.avow.bench.speed.Entrants.LINKCHECKER;
import static dev.avow.bench.speed.Entrants.LINKINATOR;
import static dev.avow.bench.speed.Entrants.WGET;

import dev.avow.bench.speed.Goal.Key;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who competes where, and to what end. */
final class Contest {

  private final Stand tiny = new Stand(20, Stand.Door.PLAIN);
  private final Stand small = new Stand(200, Stand.Door.PLAIN);
  private final Stand slow = new Stand(200, Stand.Door.SLOW);
  private final Stand middle;
  private final Stand encrypted;
  private final Stand large;

  /** In a quick contest the site of 200 pages stands for the larger ones. */
  Contest(boolean quick) {
    int pages = quick ? 200 : 2_000;
    middle = new Stand(pages, Stand.Door.PLAIN);
    encrypted = new Stand(pages, Stand.Door.TLS);
    large = new Stand(quick ? 200 : 10_000, Stand.Door.PLAIN);
  }

  Set<Stand> stands() {
    return new LinkedHashSet<>(entrants().keySet());
  }

  /** The names of the entrants of each stand. */
  Map<Stand, Set<String>> entrants() {
    Map<Stand, Set<String>> entrants = new LinkedHashMap<>();
    add(entrants, tiny, AVOW, COLLECTOR);
    add(entrants, small, CLIENT, AVOW, LINKINATOR);
    add(entrants, slow, CLIENT, AVOW);
    // What is compared runs close together: shared machines slow down within a round.
    add(entrants, encrypted, AVOW);
    add(entrants, middle, AVOW, CONNECTION, CLIENT, JAR);
    add(entrants, middle, WGET, LINKINATOR, LINKCHECKER, CRAWLER4J);
    add(entrants, large, AVOW, AVOW_SMALL, JAR, JAR_SMALL, WGET, LINKINATOR);
    return entrants;
  }

  private static void add(Map<Stand, Set<String>> entrants, Stand stand, String... names) {
    entrants.computeIfAbsent(stand, none -> new LinkedHashSet<>()).addAll(List.of(names));
  }

  List<Goal> goals() {
    Key ours = new Key(AVOW, middle);
    Key most = new Key(AVOW, large);
    return List.of(
        Goal.wall("G1", ours, new Key(CONNECTION, middle), 1.25),
        Goal.cpu("G1", ours, new Key(CONNECTION, middle), 1.25),
        Goal.wall("G1", ours, new Key(CLIENT, middle), 1.25),
        Goal.cpu("G1", ours, new Key(CLIENT, middle), 1.25),
        Goal.wall("G2", ours, new Key(WGET, middle), 3.5),
        Goal.wall("G2", most, new Key(WGET, large), 1.75),
        Goal.wall("G3", new Key(AVOW, small), new Key(LINKINATOR, small), 1.5),
        Goal.faster("G3", new Key(LINKINATOR, middle), ours, 5),
        Goal.faster("G3", new Key(LINKINATOR, large), most, 25),
        Goal.faster("G3", new Key(LINKCHECKER, middle), ours, 10),
        Goal.faster("G3", new Key(CRAWLER4J, middle), ours, 3),
        Goal.cpu("G4", most, ours, 3.5),
        Goal.wall("G5", new Key(AVOW_SMALL, large), most, 1.1),
        Goal.wall("G5", new Key(JAR_SMALL, large), new Key(JAR, large), 1.1),
        Goal.wall("G6", new Key(AVOW, small), new Key(CLIENT, small), 1.3),
        Goal.wall("G7", new Key(AVOW, slow), new Key(CLIENT, slow), 1.3),
        Goal.wall("G8", new Key(AVOW, encrypted), ours, 1.4),
        Goal.faster("G9", new Key(COLLECTOR, tiny), new Key(AVOW, tiny), 20));
  }

  /** Whether a goal is about a size that this contest has. */
  static boolean asMeant(Goal goal, boolean quick) {
    return !quick || Set.of("G6", "G7", "G9").contains(goal.id());
  }
}
