package dev.avow;

import dev.avow.check.SiteResult;
import dev.avow.check.fact.Inventory.Kind;
import dev.avow.check.fact.Past;
import dev.avow.law.AcceptedInventory;
import dev.avow.law.AcceptedInventory.Shown;
import dev.avow.law.Lock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The inventory of one site: what the lock file tells of it, and what it can tell after this look.
 *
 * @param lockFile its name, for messages
 * @param site its origin
 */
record SiteInventory(Lock lock, String lockFile, String site, Shown shownBy) {

  /** Of all inventories together: the lock file is read up to 1 MB, and holds the baseline too. */
  private static final long MOST_BYTES = 300_000;

  /**
   * What a look gives to the lock file, if somebody accepts it.
   *
   * @param missing why it gives nothing; empty when it gives an inventory
   */
  record Taken(Optional<AcceptedInventory> inventory, String missing) {

    private static Taken nothing(String why) {
      return new Taken(Optional.empty(), why);
    }

    /** For whoever accepts the findings, and expects the site to be accepted with them. */
    List<String> note() {
      return missing.isEmpty()
          ? List.of()
          : List.of("The inventory of the site was not written to the lock file: " + missing);
    }
  }

  static SiteInventory of(Case opened, SiteStart site, boolean rendered) {
    Shown shownBy =
        site.folder().isPresent()
            ? Shown.FOLDER
            : site.copy().isPresent() ? Shown.COPY : rendered ? Shown.BROWSER : Shown.SERVER;
    return new SiteInventory(
        opened.lock(),
        LockStore.beside(opened.declaration()).file().toString(),
        site.start().origin(),
        shownBy);
  }

  /** What the site had when it was accepted. */
  Past past() {
    return lock.inventory(site, shownBy)
        .map(
            had ->
                Past.of(
                    lockFile,
                    accepted(had),
                    Map.of(
                        Kind.HOST, had.hosts(),
                        Kind.COOKIE, had.cookies(),
                        Kind.FIELD, had.fields(),
                        Kind.MEASUREMENT, had.measurements())))
        .orElseGet(
            () ->
                Past.none(
                    "The lock file has no inventory of this site as "
                        + shownBy.words()
                        + " shows it; '--accept-by \"A. Person\"' writes one."));
  }

  private static String accepted(AcceptedInventory had) {
    return had.by().isEmpty()
        ? "in the lock file"
        : "that " + had.by() + had.on().map(day -> " accepted on " + day).orElse(" accepted");
  }

  /**
   * Takes the inventory anew. A part of a site gives none: what was not seen would be new later.
   *
   * @param resumed whether some pages were seen in an earlier run, when the site was another
   */
  Taken take(SiteResult result, boolean resumed) {
    if (!result.facts().complete()) {
      return Taken.nothing("not all of the site could be seen.");
    }
    if (resumed) {
      return Taken.nothing("a part of the site was seen in an earlier run.");
    }
    AcceptedInventory now =
        new AcceptedInventory(
            site,
            shownBy,
            "",
            Optional.empty(),
            result.inventory().lines(Kind.HOST),
            result.inventory().lines(Kind.COOKIE),
            result.inventory().lines(Kind.FIELD),
            result.inventory().lines(Kind.MEASUREMENT));
    long all = lock.accepting(now).inventories().stream().mapToLong(AcceptedInventory::size).sum();
    return all > MOST_BYTES
        ? Taken.nothing("the inventories would be larger than 300 kB.")
        : new Taken(Optional.of(now), "");
  }
}
