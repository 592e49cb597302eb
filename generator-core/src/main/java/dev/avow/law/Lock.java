package dev.avow.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What {@code privacy.lock.yaml} remembers between runs, committed and reviewed like any lock file.
 *
 * @param published for each document and language, what was last published
 * @param baseline findings that stood when the file was written, and are accepted
 * @param inventories for each site, and each way to look at it, what it had when it was accepted
 */
public record Lock(
    List<Published> published, List<Accepted> baseline, List<AcceptedInventory> inventories) {

  /** A project that has published nothing yet. */
  public static final Lock EMPTY = new Lock(List.of(), List.of(), List.of());

  public Lock {
    published = List.copyOf(published);
    baseline = List.copyOf(baseline);
    inventories = List.copyOf(inventories);
  }

  /** Of a project whose site nobody has accepted yet. */
  public Lock(List<Published> published, List<Accepted> baseline) {
    this(published, baseline, List.of());
  }

  /**
   * One document in one language, as it was last published.
   *
   * @param digest SHA-256 of its text, in hexadecimal
   * @param effective the day from which it holds; empty if the declaration gives none
   */
  public record Published(
      String document,
      String language,
      String digest,
      Optional<LocalDate> effective,
      List<Approval> approvals) {
    public Published {
      approvals = List.copyOf(approvals);
    }
  }

  /**
   * Somebody approved a text.
   *
   * @param digest SHA-256 of the text that was approved
   */
  public record Approval(String by, LocalDate on, String digest) {}

  /**
   * A finding that is accepted.
   *
   * @param fingerprint see {@link Fingerprint}
   * @param where its page or file and element, for those who review the file
   * @param problem its words, for the same
   * @param times how many of them there were; two forms may share all that is told of them
   * @param by who accepted it; empty if nobody is named
   */
  public record Accepted(
      String id,
      String fingerprint,
      String where,
      String problem,
      int times,
      String by,
      Optional<LocalDate> on) {

    public Accepted(String id, String fingerprint) {
      this(id, fingerprint, "", "", 1, "", Optional.empty());
    }
  }

  /** The same lock after other texts were published. */
  public Lock publishing(List<Published> others) {
    return new Lock(others, baseline, inventories);
  }

  /** The same lock after other findings were accepted. */
  public Lock accepting(List<Accepted> others) {
    return new Lock(published, others, inventories);
  }

  /** The same lock after the site was accepted; whoever accepted the very same before stays. */
  public Lock accepting(AcceptedInventory now) {
    List<AcceptedInventory> all = new ArrayList<>(inventories);
    if (all.stream().noneMatch(now::lists)) {
      all.removeIf(now::replaces);
      all.add(now);
    }
    return new Lock(published, baseline, all);
  }

  /** What is told of the site as it was seen in that way. */
  public Optional<AcceptedInventory> inventory(String site, AcceptedInventory.Shown shownBy) {
    return inventories.stream()
        .filter(each -> each.site().equals(site) && each.shownBy() == shownBy)
        .findFirst();
  }

  public Optional<Published> find(String document, String language) {
    return published.stream()
        .filter(each -> each.document().equals(document) && each.language().equals(language))
        .findFirst();
  }
}
