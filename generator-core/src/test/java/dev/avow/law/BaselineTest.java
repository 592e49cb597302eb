package dev.avow.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Standing;
import dev.avow.law.Lock.Accepted;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BaselineTest {

  private static final Fingerprint HOME = Fingerprint.beside("shop/privacy.yaml", Optional.empty());
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
  private static final Rule RULE = Rule.error("form-get", "no form sends personal data by GET");

  @Test
  void aFindingIsKnownAgainOnAnotherLine() {
    assertThat(standings(accepted(at("shop/a.yaml", 3)), at("shop/a.yaml", 7)))
        .containsExactly(Standing.Kind.BASELINE);
  }

  @Test
  void aFindingInAnotherFileOrWithOtherWordsIsNew() {
    Lock lock = accepted(at("shop/a.yaml", 3));
    Finding other =
        new Finding(RULE, Location.inFile("shop/a.yaml", 3, 1), "It sends.", "Change it.");
    assertThat(standings(lock, at("shop/b.yaml", 3), other))
        .containsExactly(Standing.Kind.OPEN, Standing.Kind.OPEN);
  }

  @Test
  void aFileIsKnownFromWhereverTheBuildRuns() {
    Path whole = Path.of("shop/a.yaml").toAbsolutePath();
    assertThat(standings(accepted(at("shop/a.yaml", 3)), at(whole.toString(), 3)))
        .containsExactly(Standing.Kind.BASELINE);
    assertThat(accepted(at("shop/a.yaml", 3)).baseline().get(0).where()).isEqualTo("a.yaml");
  }

  @Test
  void oneMoreOfTheSameIsNew() {
    Lock lock = accepted(at("shop/a.yaml", 3), at("shop/a.yaml", 5));
    assertThat(lock.baseline()).hasSize(1);
    assertThat(standings(lock, at("shop/a.yaml", 3), at("shop/a.yaml", 4), at("shop/a.yaml", 5)))
        .containsExactly(Standing.Kind.BASELINE, Standing.Kind.BASELINE, Standing.Kind.OPEN);
  }

  @Test
  void whatIsGoneIsToldOnlyByARunThatAskedForIt() {
    Lock lock = accepted(at("shop/a.yaml", 3));
    Baseline asked = Baseline.apply(List.of(), lock, HOME, id -> true);
    assertThat(asked.about("shop/privacy.lock.yaml").stream().map(Finding::toString))
        .containsExactly(
            "shop/privacy.lock.yaml: note: The accepted finding 'form-get' (a.yaml) is no longer"
                + " found. Take it out of 'baseline:', or accept anew. [baseline-gone]");
    assertThat(Baseline.apply(List.of(), lock, HOME, id -> false).gone()).isEmpty();
  }

  @Test
  void acceptingAnewDropsWhatIsGoneAndKeepsWhatWasNotAskedFor() {
    Lock lock =
        new Lock(
            List.of(),
            List.of(new Accepted("form-get", "00"), new Accepted("host-declared", "11")));
    Finding found = at("shop/a.yaml", 3);
    Baseline now = Baseline.apply(List.of(found), lock, HOME, each -> each.id().equals("form-get"));
    assertThat(now.accept(lock, HOME, "A. Person", DAY))
        .extracting(Accepted::fingerprint)
        .containsExactlyInAnyOrder("11", HOME.of(found));
  }

  @Test
  void whoAcceptedFirstStays() {
    Finding found = at("shop/a.yaml", 3);
    Lock lock = accepted(found);
    Baseline now = Baseline.apply(List.of(found), lock, HOME, id -> true);
    assertThat(now.accept(lock, HOME, "B. Person", DAY.plusDays(9)))
        .containsExactlyElementsOf(lock.baseline());
  }

  @Test
  void theOrderInWhichThingsWereFoundMakesNoDifference() {
    List<Finding> findings = new ArrayList<>();
    for (int line = 1; line <= 9; line++) {
      findings.add(at("shop/" + line % 4 + ".yaml", line));
    }
    String text = LockFile.write(accepted(findings.toArray(Finding[]::new)));
    Collections.reverse(findings);
    assertThat(LockFile.write(accepted(findings.toArray(Finding[]::new)))).isEqualTo(text);
  }

  @Test
  void whatIsWaivedIsNotAcceptedAsWell() {
    Finding waived =
        at("shop/a.yaml", 3).standing(new Standing(Standing.Kind.WAIVED, "It is known."));
    assertThat(accepted(waived).baseline()).isEmpty();
  }

  @Test
  void theFileSaysWhatIsAcceptedForThoseWhoReviewIt() {
    assertThat(LockFile.write(accepted(at("shop/a.yaml", 3), at("shop/a.yaml", 5))))
        .endsWith(
            """
            baseline:
            - id: "form-get"
              fingerprint: "%s"
              where: "a.yaml"
              problem: "It does."
              times: "2"
              by: "A. Person"
              'on': "2026-12-01"
            """
                .formatted(HOME.of(at("shop/a.yaml", 1))));
  }

  private static Finding at(String file, int line) {
    return new Finding(RULE, Location.inFile(file, line, 1), "It does.", "Change it.");
  }

  private static Lock accepted(Finding... findings) {
    Baseline all = Baseline.apply(List.of(findings), Lock.EMPTY, HOME, id -> true);
    return new Lock(List.of(), all.accept(Lock.EMPTY, HOME, "A. Person", DAY));
  }

  private static List<Standing.Kind> standings(Lock lock, Finding... findings) {
    return Baseline.apply(List.of(findings), lock, HOME, id -> true).findings().stream()
        .map(finding -> finding.standing().kind())
        .toList();
  }
}
