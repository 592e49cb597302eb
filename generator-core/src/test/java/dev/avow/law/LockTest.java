package dev.avow.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.law.Lock.Accepted;
import dev.avow.law.Lock.Approval;
import dev.avow.law.Lock.Published;
import dev.avow.yaml.Reading;
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
            # What was last published, who approved it, which findings were accepted, and what the site had
            # then. Written by Avow; commit it, and review its changes.
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
  void anInventoryHasOneThingOnALineInWhateverOrderItWasTaken() {
    Lock lock =
        Lock.EMPTY
            .accepting(inventory("https://shop.example", List.of("b.example", "a.example")))
            .accepting(inventory("https://blog.example", List.of()));
    assertThat(LockFile.write(lock))
        .endsWith(
            """
            lock: "1"
            inventories:
            - site: "https://blog.example"
              shown-by: "server"
              by: "A. Person"
              'on': "2026-12-01"
              cookies:
              - "none"
              - "say \\"cart\\""
              fields:
              - "email mail /join"
              measurements:
              - "Google Analytics G-1"
            - site: "https://shop.example"
              shown-by: "server"
              by: "A. Person"
              'on': "2026-12-01"
              hosts:
              - "a.example"
              - "b.example"
              cookies:
              - "none"
              - "say \\"cart\\""
              fields:
              - "email mail /join"
              measurements:
              - "Google Analytics G-1"
            """);
    assertThat(read(LockFile.write(lock)).value().orElseThrow().inventories())
        .containsExactlyInAnyOrderElementsOf(lock.inventories());
  }

  @Test
  void whoAcceptedTheVerySameSiteFirstStays() {
    AcceptedInventory first = inventory("https://shop.example", List.of("a.example"));
    AcceptedInventory same = first.accepted("B. Person", DECEMBER.plusDays(9));
    AcceptedInventory other =
        inventory("https://shop.example", List.of("b.example")).accepted("B. Person", DECEMBER);
    Lock lock = Lock.EMPTY.accepting(first);
    assertThat(lock.accepting(same)).isEqualTo(lock);
    assertThat(lock.accepting(other).inventories()).containsExactly(other);
  }

  @Test
  void aLockOfBeforeThereWereInventoriesIsReadAsItWas() {
    Reading<Lock> reading =
        read("lock: 1\nbaseline:\n- {id: form-get, fingerprint: \"0123456789abcdef\"}\n");
    assertThat(reading.findings()).isEmpty();
    assertThat(reading.value())
        .contains(new Lock(List.of(), List.of(new Accepted("form-get", "0123456789abcdef"))));
  }

  @Test
  void anInventoryThatNobodyCouldHaveWrittenIsToldLikeAnyFault() {
    assertThat(faults("- {site: \"https://shop.example\", shown-by: server, hosts: {a: b}}"))
        .containsExactly("value-shape");
    assertThat(faults("- {site: \"https://shop.example\", shown-by: server, cookies: [[a]]}"))
        .containsExactly("value-shape");
    assertThat(faults("- {site: \"https://shop.example\", shown-by: ferry}"))
        .containsExactly("value-wrong");
    assertThat(faults("- {shown-by: server}")).containsExactly("key-missing");
    assertThat(faults("- {site: \"https://shop.example\", shown-by: server, values: [a]}"))
        .containsExactly("key-unknown");
    assertThat(
            faults("- {site: \"https://shop.example\", shown-by: server, hosts: [\"a\u202Eb\"]}"))
        .containsExactly("file-text");
    assertThat(faults("- " + "[".repeat(5_000))).isNotEmpty();
    assertThat(faults("- a\n".repeat(400_000))).containsExactly("file-size");
  }

  private static List<String> faults(String inventories) {
    return read("lock: 1\ninventories:\n" + inventories + "\n").findings().stream()
        .map(finding -> finding.rule().id())
        .toList();
  }

  private static Reading<Lock> read(String text) {
    return LockFile.read(text.getBytes(StandardCharsets.UTF_8), "privacy.lock.yaml");
  }

  private static AcceptedInventory inventory(String site, List<String> hosts) {
    return new AcceptedInventory(
        site,
        AcceptedInventory.Shown.SERVER,
        "A. Person",
        Optional.of(DECEMBER),
        hosts,
        List.of("say \"cart\"", "none"),
        List.of("email mail /join"),
        List.of("Google Analytics G-1"));
  }

  @Test
  void changedTextWithItsOldDayIsAFinding() {
    assertThat(findings(notice("old", DECEMBER), notice("new", DECEMBER)))
        .containsExactly(
            "privacy.yaml:9:14: error: The text of 'notice' (en) has changed since it was"
                + " approved with the day 2026-12-01, and 'effective' names no later one. Say under"
                + " 'notice:' from which later day the new text holds: 'effective: …'."
                + " [effective-not-raised]");
    assertThat(findings(notice("old", DECEMBER), notice("new", DECEMBER.minusDays(9)))).hasSize(1);
  }

  @Test
  void changedTextWhoseDayIsStillToComeIsNone() {
    Published coming = notice("old", DECEMBER.plusDays(1));
    assertThat(findings(coming, notice("new", DECEMBER.plusDays(1)))).isEmpty();
  }

  @Test
  void changedTextWithALaterDayIsNone() {
    assertThat(findings(notice("old", DECEMBER), notice("new", DECEMBER.plusDays(1)))).isEmpty();
    assertThat(findings(notice("old", DECEMBER), notice("old", DECEMBER))).isEmpty();
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
    assertThat(findings(approved, notice("new", DECEMBER.plusDays(1))))
        .containsExactly(
            "privacy.lock.yaml: error: 'A. Counsel' approved 'notice' (en) on 2026-11-01, and its"
                + " text has changed since. Have it read as it is now; 'approve' records that it"
                + " was. [approval-stale]");
    assertThat(findings(approved, notice("old", DECEMBER))).isEmpty();
  }

  private static Published notice(String digest, LocalDate effective) {
    return new Published("notice", "en", digest, Optional.of(effective), List.of());
  }

  private static List<String> findings(Published before, Published now) {
    Lock lock = new Lock(List.of(before), List.of());
    return LockCheck.findings(lock, DECEMBER, List.of(now), HERE, "privacy.lock.yaml").stream()
        .map(Finding::toString)
        .toList();
  }
}
