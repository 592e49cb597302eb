package dev.avow;

import dev.avow.document.DocumentSet;
import dev.avow.document.Documents;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.law.Evidence;
import dev.avow.law.LawRules;
import dev.avow.law.Lock;
import dev.avow.law.Lock.Published;
import dev.avow.law.SeenSite;
import dev.avow.report.WrittenFile;
import dev.avow.text.Line;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A named person approves the texts as they are generated now; recorded in the lock file. A draft
 * is for nobody to approve: what it rests on is owed, unknown or contradicted.
 */
final class Approval {

  static final Rule NAMED = Rule.error("approval-named", "an approval names a person");

  static final Rule WHOLE = Rule.error("approval-draft", "what is approved is no draft");

  private Approval() {}

  static Outcome record(Request request, String by) throws IOException {
    Case opened = Case.open(request, "approve");
    if (!opened.sound()) {
      return opened.outcome();
    }
    if (by.isBlank()) {
      opened.refuse(
          new Finding(
              NAMED,
              Location.of("--by"),
              "Nobody is named who approves.",
              "Name the person: --by \"A. Counsel\"."));
      return opened.outcome();
    }
    DocumentSet documents = Documents.of(opened.file(), opened.content()).pages();
    opened.judge(
        new Evidence(Shown.evidence(documents, Path.of("")), Map.of(), Map.of(), Map.of()),
        SeenSite.NOTHING);
    opened.add(documents.findings());
    opened.conclude(documents);
    opened.settle(LawRules.STALE);
    int open = opened.open().size();
    if (open > 0) {
      opened.add(List.of(draft(request, open)));
      return opened.outcome();
    }
    LockStore store = LockStore.beside(request.declaration());
    Lock before = opened.lock();
    List<Published> published = new ArrayList<>();
    for (Published text : texts(documents, effective(opened))) {
      published.add(approved(text, before, Line.of(by.strip(), 80), request.asOf()));
    }
    boolean changed = store.write(before.publishing(published));
    opened.wrote(List.of(new WrittenFile(store.file().toString(), changed)));
    return opened.outcome();
  }

  private static Finding draft(Request request, int open) {
    return new Finding(
        WHOLE,
        Location.of(request.declaration().toString()),
        (open == 1 ? "1 point is" : open + " points are")
            + " still open, so the texts are a draft, and nothing was approved.",
        "Settle what is told here, or waive it for a time with a reason under 'waivers:'; then"
            + " approve again.");
  }

  /** The document as it is now, with the approvals of this text that stand already. */
  private static Published approved(Published text, Lock before, String by, LocalDate on) {
    List<Lock.Approval> approvals = new ArrayList<>();
    before
        .find(text.document(), text.language())
        .ifPresent(
            old ->
                old.approvals().stream()
                    .filter(each -> each.digest().equals(text.digest()) && !each.by().equals(by))
                    .forEach(approvals::add));
    approvals.add(new Lock.Approval(by, on, text.digest()));
    return new Published(
        text.document(), text.language(), text.digest(), text.effective(), approvals);
  }

  private static List<Published> texts(DocumentSet documents, Optional<LocalDate> effective) {
    List<Published> texts = new ArrayList<>(now(documents, effective));
    texts.addAll(parts(documents));
    return texts;
  }

  /** The pages as they are generated now, for comparison with the lock. */
  static List<Published> now(DocumentSet documents, Optional<LocalDate> effective) {
    return documents.pages().stream()
        .map(
            page ->
                new Published(
                    page.document(), page.language(), page.digest(), effective, List.of()))
        .toList();
  }

  /** The footers of messages likewise; no day stands on them. */
  static List<Published> parts(DocumentSet documents) {
    return documents.parts().stream()
        .map(
            part ->
                new Published(
                    part.name(), part.language(), part.digest(), Optional.empty(), List.of()))
        .toList();
  }

  static Optional<LocalDate> effective(Case opened) {
    return opened.file().declaration().notice().then(notice -> notice.effective()).given();
  }
}
