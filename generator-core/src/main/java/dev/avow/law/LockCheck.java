package dev.avow.law;

import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.law.Lock.Approval;
import dev.avow.law.Lock.Published;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds the documents as they are now against what the lock file remembers. */
public final class LockCheck {

  private LockCheck() {}

  /**
   * What does not agree.
   *
   * @param today the day of judgment
   * @param now the documents as they are generated now; their approvals are of no matter
   * @param effectiveAt where the declaration gives the day, or would give it
   * @param lockFile the lock file's name, for messages
   */
  public static List<Finding> findings(
      Lock lock, LocalDate today, List<Published> now, Location effectiveAt, String lockFile) {
    List<Finding> findings = new ArrayList<>();
    for (Published document : now) {
      Optional<Published> before = lock.find(document.document(), document.language());
      if (before.isPresent() && !raised(before.get(), document, today)) {
        findings.add(
            new Finding(
                LawRules.EFFECTIVE,
                effectiveAt,
                "The text of "
                    + name(document)
                    + " has changed since it was approved "
                    + before
                        .get()
                        .effective()
                        .map(day -> "with the day " + day)
                        .orElse("without a day")
                    + ", and 'effective' names no later one.",
                "Say under 'notice:' from which later day the new text holds: 'effective: …'."));
      }
      approvals(before, document, Location.of(lockFile), findings);
    }
    return findings;
  }

  /** Which texts were approved, stand on no page that tells its day, and have changed since. */
  public static List<Finding> stale(Lock lock, List<Published> now, String lockFile) {
    List<Finding> findings = new ArrayList<>();
    for (Published text : now) {
      Optional<Published> before = lock.find(text.document(), text.language());
      approvals(before, text, Location.of(lockFile), findings);
    }
    return findings;
  }

  /** Whether people can tell the new text by its day; a day to come was read by nobody yet. */
  private static boolean raised(Published before, Published now, LocalDate today) {
    boolean unread = before.effective().filter(today::isBefore).isPresent();
    if (unread || before.digest().equals(now.digest())) {
      return true;
    }
    return now.effective().isPresent()
        && before.effective().map(day -> day.isBefore(now.effective().get())).orElse(true);
  }

  private static void approvals(
      Optional<Published> before, Published now, Location lockFile, List<Finding> findings) {
    List<Approval> approvals = before.map(Published::approvals).orElse(List.of());
    boolean approved = approvals.stream().anyMatch(each -> each.digest().equals(now.digest()));
    if (approved) {
      return;
    }
    if (!approvals.isEmpty()) {
      Approval last = approvals.get(approvals.size() - 1);
      findings.add(
          new Finding(
              LawRules.STALE,
              lockFile,
              "'"
                  + last.by()
                  + "' approved "
                  + name(now)
                  + " on "
                  + last.on()
                  + ", and its text has changed since.",
              "Have it read as it is now; 'approve' records that it was."));
    }
  }

  private static String name(Published document) {
    return "'" + document.document() + "' (" + document.language() + ")";
  }
}
