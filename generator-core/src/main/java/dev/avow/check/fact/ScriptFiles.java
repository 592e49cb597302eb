package dev.avow.check.fact;

import dev.avow.check.fact.party.OwnScript;
import dev.avow.check.fact.party.OwnScript.Waits;
import dev.avow.check.fact.party.ScriptFile;
import dev.avow.check.fact.party.Sighting;
import dev.avow.site.address.Address;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The own script files of a site.
 *
 * @param came those that came, by their addresses
 */
public record ScriptFiles(Map<Address, ScriptFile> came) {

  public static final ScriptFiles NONE = new ScriptFiles(Map.of());

  /**
   * A file as one page runs it.
   *
   * @param has what it has of others there
   */
  public record Run(ScriptFile file, PageFacts page, List<Sighting> has) {}

  private record Seat(PageFacts page, Waits waits) {
    Seat freer(Seat other) {
      return other.waits.compareTo(waits) < 0 ? other : this;
    }
  }

  public ScriptFiles {
    came = new TreeMap<>(came);
  }

  /** Each file that came, where the least of it waits; of several such pages, on the first. */
  public List<Run> once(List<PageFacts> pages) {
    Map<Address, Seat> seats = new TreeMap<>();
    for (PageFacts page : pages) {
      for (OwnScript script : page.parties().scripts()) {
        seats.merge(script.address(), seat(page, script), Seat::freer);
      }
    }
    List<Run> runs = new ArrayList<>();
    seats.forEach((address, seat) -> run(address, seat).ifPresent(runs::add));
    return runs;
  }

  /** The files that came of those that the page names. */
  public List<Run> of(PageFacts page) {
    return page.parties().scripts().stream()
        .flatMap(script -> run(script.address(), seat(page, script)).stream())
        .toList();
  }

  private Seat seat(PageFacts page, OwnScript script) {
    boolean denied = script.waits() == Waits.NOTHING && denied(page);
    return new Seat(page, denied ? Waits.GOOGLE : script.waits());
  }

  /**
   * Whether what the page loads of that host keeps still, since a file told it to. Which of them
   * runs first is left to the site.
   */
  public boolean still(PageFacts page, String host) {
    return ScriptFile.googles(host) && denied(page);
  }

  private boolean denied(PageFacts page) {
    return page.parties().scripts().stream()
        .filter(script -> script.waits() != Waits.ALL)
        .map(script -> came.get(script.address()))
        .anyMatch(file -> file != null && file.denies());
  }

  private Optional<Run> run(Address address, Seat seat) {
    return Optional.ofNullable(came.get(address))
        .map(file -> new Run(file, seat.page(), file.has(seat.waits())));
  }

  /** The first of the files that pages name and nobody read whole; empty when there is none. */
  public Optional<Address> unread(List<PageFacts> pages) {
    return pages.stream()
        .flatMap(page -> page.parties().scripts().stream())
        .map(OwnScript::address)
        .filter(address -> !came.containsKey(address) || !came.get(address).whole())
        .min(Comparator.naturalOrder());
  }
}
