package dev.avow;

import dev.avow.document.DocumentSet;
import dev.avow.document.Documents;
import dev.avow.document.PublicPage;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.law.Lock;
import dev.avow.law.Lock.Published;
import dev.avow.report.WrittenFile;
import dev.avow.text.Line;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A named person approves the texts as they are generated now; recorded in the lock file. */
final class Approval {

  static final Rule NAMED = Rule.error("approval-named", "an approval names a person");

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
    LockStore store = LockStore.beside(request.declaration());
    Lock before = opened.lock();
    List<Published> published = new ArrayList<>();
    for (PublicPage page : documents.pages()) {
      published.add(
          approved(page, before, effective(opened), Line.of(by.strip(), 80), request.asOf()));
    }
    boolean changed = store.write(before.publishing(published));
    opened.wrote(List.of(new WrittenFile(store.file().toString(), changed)));
    return opened.outcome();
  }

  /** The document as it is now, with the approvals of this text that stand already. */
  private static Published approved(
      PublicPage page, Lock before, Optional<LocalDate> effective, String by, LocalDate on) {
    List<Lock.Approval> approvals = new ArrayList<>();
    before
        .find(page.document(), page.language())
        .ifPresent(
            old ->
                old.approvals().stream()
                    .filter(each -> each.digest().equals(page.digest()) && !each.by().equals(by))
                    .forEach(approvals::add));
    approvals.add(new Lock.Approval(by, on, page.digest()));
    return new Published(page.document(), page.language(), page.digest(), effective, approvals);
  }

  /** The documents as they are generated now, for comparison with the lock. */
  static List<Published> now(DocumentSet documents, Optional<LocalDate> effective) {
    return documents.pages().stream()
        .map(
            page ->
                new Published(
                    page.document(), page.language(), page.digest(), effective, List.of()))
        .toList();
  }

  static Optional<LocalDate> effective(Case opened) {
    return opened.file().declaration().notice().then(notice -> notice.effective()).given();
  }
}
