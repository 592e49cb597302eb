package dev.avow.browser;

import dev.avow.site.http.SetCookie;
import dev.avow.site.page.Page;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** What is kept of one witness while it is heard: each thing once, and not without end. */
final class Notebook<T> {

  /** Things worth a look in one file; a site with more has its evidence in several files. */
  private static final int MOST = 20_000;

  private static final Pattern ELSEWHERE = Pattern.compile("(?!(?i:http|ws)s?:)[A-Za-z][\\w+.-]*:");

  private final String name;
  private final SightReader<T> reader;
  private final List<T> seen = new ArrayList<>();
  private final List<Stored> stored = new ArrayList<>();
  private final List<EvidenceGap> gaps = new ArrayList<>();
  private final Set<String> known = new HashSet<>();
  private final Set<String> setByServers = new TreeSet<>();
  private final Set<Shelf> shelves = EnumSet.noneOf(Shelf.class);
  private Optional<LocalDate> taken = Optional.empty();
  private boolean requests;
  private boolean full;
  private int own;
  private int others;

  Notebook(String name, SightReader<T> reader) {
    this.name = name;
    this.reader = reader;
  }

  String name() {
    return name;
  }

  /** The place within the file, for print. */
  String at(String part) {
    return name + ": " + part;
  }

  /** Shows the page to the reader, once for each {@code key}. */
  void see(String place, String key, Supplier<Page> page) {
    if (!fresh(key)) {
      return;
    }
    try {
      seen.add(reader.read(page.get(), place));
    } catch (RuntimeException | StackOverflowError fault) {
      // Its message may hold the page's text, so it is not told.
      gap(place, "What stands there could not be read.", "Look at that page by other means.");
    }
  }

  void store(Shelf shelf, String what, String host, String place) {
    if (!what.isBlank() && fresh("stored " + shelf + " " + host + " " + what)) {
      stored.add(new Stored(shelf, what, host, place));
    }
  }

  /** Which of the cookies are news, by name and host. */
  List<SetCookie> news(List<SetCookie> cookies) {
    List<SetCookie> news = new ArrayList<>();
    for (SetCookie cookie : cookies) {
      setByServers.add(cookie.name());
      if (fresh("cookie " + cookie.setBy().host() + " " + cookie.name())) {
        news.add(cookie);
      }
    }
    return news;
  }

  private boolean fresh(String key) {
    if (known.contains(key)) {
      return false;
    }
    if (known.size() >= MOST) {
      if (!full) {
        full = true;
        gap(
            name,
            "It holds more than " + MOST + " different things; the rest was not read.",
            "Record fewer pages in one file.");
      }
      return false;
    }
    return known.add(key);
  }

  /** Whether an address leads to no host of the web: {@code data:}, {@code blob:} and the like. */
  static boolean elsewhere(String address) {
    return ELSEWHERE.matcher(address).lookingAt();
  }

  /** Notes that a value is not what its place wants; else it would pass for silence. */
  void want(boolean holds, String place, String otherwise) {
    if (!holds) {
      gap(place, otherwise + ", so it was not read.", EvidenceFile.AGAIN);
    }
  }

  void gap(String place, String problem, String remedy) {
    // One of each kind says it; a hostile file could repeat it without end.
    if (gaps.size() < 20 && gaps.stream().noneMatch(gap -> gap.problem().equals(problem))) {
      gaps.add(new EvidenceGap(place, problem, remedy));
    }
  }

  /** Tells it only when nothing else explains why there is no more. */
  void gapIfNone(String place, String problem, String remedy) {
    if (gaps.isEmpty()) {
      gap(place, problem, remedy);
    }
  }

  void own() {
    own++;
  }

  void other() {
    others++;
  }

  boolean ofOthersAlone() {
    return own == 0 && others > 0;
  }

  void shows(Shelf shelf) {
    shelves.add(shelf);
  }

  void showsRequests() {
    requests = true;
  }

  /** The earliest day counts: nothing in the file is older. */
  void taken(String stamp) {
    if (stamp.length() >= 10 && stamp.length() < 50) {
      try {
        LocalDate day = LocalDate.parse(stamp.substring(0, 10));
        taken = taken.filter(known -> !day.isBefore(known)).or(() -> Optional.of(day));
      } catch (DateTimeParseException noDate) {
        return; // a stamp that is none tells nothing
      }
    }
  }

  Witness<T> witness(String kind) {
    // A cookie that a response set is known with all its attributes; it needs no second mention.
    List<Stored> unknown =
        stored.stream()
            .filter(each -> each.shelf() != Shelf.COOKIE || !setByServers.contains(each.name()))
            .toList();
    return new Witness<>(name, kind, taken, seen, unknown, shelves, requests, own, others, gaps);
  }

  /** The evidence is of another site: nothing of it counts. */
  Witness<T> refused(String kind, EvidenceGap why) {
    return new Witness<>(
        name, kind, taken, List.of(), List.of(), Set.of(), false, 0, others, List.of(why));
  }
}
