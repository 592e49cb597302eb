package dev.avow;

import dev.avow.law.AcceptedInventory;
import dev.avow.report.Checked;
import dev.avow.report.Coverage;
import dev.avow.report.Mails;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a run has looked at so far, on a site and among messages. */
final class Observed {

  private Optional<Coverage> coverage = Optional.empty();
  private Optional<Mails> mails = Optional.empty();
  private Optional<AcceptedInventory> inventory = Optional.empty();
  private List<String> notAsked = List.of();
  private List<Checked> checks = List.of();
  private List<Checked> mailChecks = List.of();
  private boolean interrupted;

  /** Somebody stopped the run; what is there counts, what is not there does not. */
  void interrupt() {
    interrupted = true;
  }

  boolean interrupted() {
    return interrupted;
  }

  /** How much of the site was looked at, and what became of each check of it. */
  void site(Coverage looked, List<Checked> checked) {
    coverage = Optional.of(looked);
    checks = checked;
  }

  Optional<Coverage> coverage() {
    return coverage;
  }

  List<Checked> checks() {
    return checks;
  }

  /** What the site has, for whoever accepts it; empty when not all of it was seen. */
  void has(Optional<AcceptedInventory> taken) {
    inventory = taken;
  }

  Optional<AcceptedInventory> inventory() {
    return inventory;
  }

  /** Which messages were looked at, and what became of each check of them. */
  void messages(Mails read, List<Checked> checked) {
    mails = Optional.of(read);
    mailChecks = checked;
  }

  List<Checked> mailChecks() {
    return mailChecks;
  }

  Optional<Mails> mails() {
    return mails;
  }

  void notAsked(List<String> sentences) {
    notAsked = Stream.concat(notAsked.stream(), sentences.stream()).sorted().toList();
  }

  List<String> notAsked() {
    return notAsked;
  }
}
