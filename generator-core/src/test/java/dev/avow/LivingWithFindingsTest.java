package dev.avow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.finding.Finding;
import dev.avow.finding.Standing;
import dev.avow.report.Checked;
import dev.avow.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A shop with many faults takes up checking: what stands is accepted, what is new fails. */
class LivingWithFindingsTest {

  private static final Example LEAKY = Example.named("leaky-shop");

  @TempDir Path temp;

  private Path declaration;
  private Path site;

  @BeforeEach
  void shop() throws IOException {
    declaration = Files.copy(LEAKY.folder().resolve("privacy.yaml"), temp.resolve("privacy.yaml"));
    site = LEAKY.deployed(temp.resolve("site"));
  }

  @Test
  void whatIsAcceptedStaysInSightAndClosesNoGate() throws IOException {
    Report before = check(request()).report();
    assertThat(before.counts().errors()).isPositive();
    assertThat(before.baseline()).isEmpty();

    Report accepted = check(request().acceptedBy("A. Person")).report();
    assertThat(accepted.open()).isEmpty();
    assertThat(accepted.files().get(0).path()).isEqualTo(lock().toString());

    Outcome after = check(request());
    assertThat(after.report().findings()).hasSameSizeAs(before.findings());
    assertThat(after.report().findings())
        .allSatisfy(
            finding ->
                assertThat(finding.standing())
                    .isEqualTo(
                        new Standing(
                            Standing.Kind.BASELINE,
                            "In the lock file by A. Person on 2026-12-01.")));
    assertThat(FailOn.NOTE.of(after)).isNotEqualTo(Exit.FINDINGS);
  }

  @Test
  void whatIsNewFailsAndWhatIsGoneIsTold() throws IOException {
    check(request().acceptedBy("A. Person"));
    Path page = site.resolve("index.html");
    Files.writeString(
        page,
        Files.readString(page)
            .replace(
                "</body>",
                "<form action='http://new.example/x' method='post'><label>E-mail <input"
                    + " name='email' type='email'></label><button>Go</button></form></body>"));
    Outcome outcome = check(request());
    assertThat(FailOn.ERROR.of(outcome)).isEqualTo(Exit.FINDINGS);
    assertThat(outcome.report().open())
        .extracting(finding -> finding.rule().id())
        .contains("form-https");

    check(request().acceptedBy("A. Person"));
    Files.copy(LEAKY.site().resolve(page.getFileName()), page, StandardCopyOption.REPLACE_EXISTING);
    Report shrunk = check(request()).report();
    assertThat(shrunk.baseline().orElseThrow().gone())
        .extracting(Report.Gone::id)
        .contains("form-https");
    assertThat(shrunk.open())
        .extracting(finding -> finding.rule().id())
        .containsOnly("baseline-gone");
  }

  @Test
  void acceptingTwiceChangesNothing() throws IOException {
    check(request().acceptedBy("A. Person"));
    String first = Files.readString(lock());
    check(request().acceptedBy("B. Person"));
    assertThat(Files.readString(lock())).isEqualTo(first);
  }

  @Test
  void whatTheSiteShowedIsNotGoneBecauseNobodyLooked() throws IOException {
    check(request().acceptedBy("A. Person"));
    Report alone = Avow.validate(request()).report();
    assertThat(alone.baseline().orElseThrow().gone()).isEmpty();
    Avow.validate(request().acceptedBy("B. Person"));
    assertThat(check(request()).report().open()).isEmpty();
  }

  @Test
  void whatLiesOnPagesThatWereNotSeenIsNotGone() throws IOException {
    check(request().acceptedBy("A. Person"));
    SiteRequest part =
        SiteRequest.of(site.toString()).within(SiteRequest.Bounds.DEFAULT.withPages(1));
    String before = Files.readString(lock());
    Report seen = Avow.check(request(), part, pages -> {}).report();
    assertThat(seen.complete()).isFalse();
    assertThat(seen.baseline().orElseThrow().gone()).isEmpty();
    Avow.check(request().acceptedBy("B. Person"), part, pages -> {});
    assertThat(Files.readString(lock())).contains(before.lines().skip(3).toList());
  }

  @Test
  void nobodyAcceptsWithoutAName() throws IOException {
    Outcome outcome = check(request().acceptedBy(" "));
    assertThat(outcome.exit()).isEqualTo(Exit.UNREADABLE);
    assertThat(lock()).doesNotExist();
  }

  @Test
  void everyCheckCanBeWaived() throws IOException {
    Set<String> ids =
        check(request()).report().open().stream()
            .map(finding -> finding.rule().id())
            .collect(Collectors.toCollection(TreeSet::new));
    StringBuilder waivers = new StringBuilder("\nwaivers:\n");
    for (String id : ids) {
      waivers.append("  - {of: " + id + ", because: it is known, until: 2027-01-31}\n");
    }
    Files.writeString(declaration, Files.readString(declaration) + waivers);
    Report report = check(request()).report();
    List<String> found =
        report.checks().stream()
            .filter(check -> check.state() == Checked.State.FINDINGS)
            .map(check -> check.rule().id())
            .toList();
    assertThat(found).hasSizeGreaterThan(10);
    assertThat(report.open()).extracting(Finding::toString).isEmpty();
    assertThat(report.accepted())
        .extracting(finding -> finding.standing().kind())
        .containsOnly(Standing.Kind.WAIVED);
  }

  private Path lock() {
    return temp.resolve("privacy.lock.yaml");
  }

  private Request request() {
    return new Request(declaration, Example.DAY);
  }

  private Outcome check(Request request) throws IOException {
    return Avow.check(request, SiteRequest.of(site.toString()), seen -> {});
  }
}
