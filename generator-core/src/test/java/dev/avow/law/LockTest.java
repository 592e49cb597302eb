package dev.avow.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.law.Lock.Accepted;
import dev.avow.law.Lock.Approval;
import dev.avow.law.Lock.Published;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LockTest {

  private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);
  private static final Location HERE = Location.inFile("privacy.yaml", 9, 14);

  @Test
  void whatWasWrittenIsReadBack() {
    Lock lock =
        new Lock(
            List.of(
                new Published("notice", "de", "bb", Optional.empty(), List.of()),
                new Published(
                    "notice",
                    "pt-BR",
                    "aa",
                    Optional.of(DECEMBER),
                    List.of(
                        new Approval("none", DECEMBER, "aa"),
                        new Approval("A: \"B\" # C", DECEMBER, "aa")))),
            List.of(
                new Accepted("form-get", "0123456789abcdef"),
                new Accepted(
                    "form-https",
                    "fedcba9876543210",
                    "https://shop.example/join form",
                    "It says: \"none\" # here",
                    2,
                    "A. Person",
                    Optional.of(DECEMBER))));
    String text = LockFile.write(lock);
    Lock read =
        LockFile.read(text.getBytes(StandardCharsets.UTF_8), "privacy.lock.yaml")
            .value()
            .orElseThrow();
    assertThat(LockFile.write(read)).isEqualTo(text);
    assertThat(read.find("notice", "pt-BR").orElseThrow().approvals())
        .extracting(Approval::by)
        .containsExactlyInAnyOrder("none", "A: \"B\" # C");
    assertThat(read.baseline()).isEqualTo(lock.baseline());
  }

  @Test
  void theFileReadsWell() {
    assertThat(
            LockFile.write(
                new Lock(
                    List.of(
                        new Published(
                            "notice",
                            "en",
                            "aa",
                            Optional.of(DECEMBER),
                            List.of(new Approval("A. Counsel", DECEMBER, "aa")))),
                    List.of())))
        .isEqualTo(
            """
            # What was last published, who approved it, and which findings were accepted. Written by Avow;
            # commit it, and review its changes.
            lock: "1"
            published:
            - document: "notice"
              language: "en"
              digest: "aa"
              effective: "2026-12-01"
              approvals:
              - by: "A. Counsel"
                'on': "2026-12-01"
                digest: "aa"
            """);
  }

  @Test
  void changedTextWithItsOldDayIsAFinding() {
    assertThat(findings(notice("old", DECEMBER), notice("new", DECEMBER), false))
        .containsExactly(
            "privacy.yaml:9:14: error: The text of 'notice' (en) has changed since it was"
                + " published, and its day is still 2026-12-01. Say under 'notice:' from which"
                + " later day the new text holds: 'effective: …'. [effective-not-raised]");
  }

  @Test
  void changedTextWithALaterDayIsNone() {
    assertThat(findings(notice("old", DECEMBER), notice("new", DECEMBER.plusDays(1)), false))
        .isEmpty();
    assertThat(findings(notice("old", DECEMBER), notice("old", DECEMBER), false)).isEmpty();
  }

  @Test
  void anApprovalOfAnOlderTextIsStale() {
    Published approved =
        new Published(
            "notice",
            "en",
            "old",
            Optional.of(DECEMBER),
            List.of(new Approval("A. Counsel", LocalDate.of(2026, 11, 1), "old")));
    assertThat(findings(approved, notice("new", DECEMBER.plusDays(1)), false))
        .containsExactly(
            "privacy.lock.yaml: error: 'A. Counsel' approved 'notice' (en) on 2026-11-01, and its"
                + " text has changed since. Have the text as it is now approved."
                + " [approval-stale]");
    assertThat(findings(approved, notice("old", DECEMBER), true)).isEmpty();
  }

  @Test
  void aMissingApprovalIsAFindingOnlyWhereOneIsAskedFor() {
    assertThat(findings(notice("old", DECEMBER), notice("old", DECEMBER), false)).isEmpty();
    assertThat(findings(notice("old", DECEMBER), notice("old", DECEMBER), true))
        .containsExactly(
            "privacy.lock.yaml: error: Nobody has approved 'notice' (en). Have it read and"
                + " approved before it is published. [approval-missing]");
  }

  private static Published notice(String digest, LocalDate effective) {
    return new Published("notice", "en", digest, Optional.of(effective), List.of());
  }

  private static List<String> findings(Published before, Published now, boolean asked) {
    Lock lock = new Lock(List.of(before), List.of());
    return LockCheck.findings(lock, List.of(now), asked, HERE, "privacy.lock.yaml").stream()
        .map(Finding::toString)
        .toList();
  }
}
