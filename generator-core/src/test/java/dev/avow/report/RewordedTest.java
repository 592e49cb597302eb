package dev.avow.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.law.LedgerEntry;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reports of a build, which types options in its own way. */
class RewordedTest {

  @Test
  void everySentenceIsInTheOtherWords() {
    Report report = Reworded.of(Samples.saying("Raise --max-time."), RewordedTest::inABuild);

    String words = "Raise -Davow.maxTime.";
    assertThat(report.findings()).extracting(Finding::problem).containsOnly(words);
    assertThat(report.findings()).extracting(Finding::remedy).containsOnly(words);
    LedgerEntry entry = report.ledger().orElseThrow().entries().get(0);
    assertThat(List.of(entry.why(), entry.remedy(), entry.question())).containsOnly(words);
    Coverage coverage = report.coverage().orElseThrow();
    assertThat(coverage.unseen()).extracting(Coverage.Gap::reason).containsOnly(words);
    assertThat(coverage.limits()).extracting(Coverage.Limit::value).containsOnly(words);
    assertThat(coverage.notes()).containsOnly(words);
    assertThat(coverage.robots()).containsOnly(words);
    assertThat(report.mails().orElseThrow().open()).extracting(Mails.Open::why).containsOnly(words);
    assertThat(report.notAsked()).isNotEmpty().containsOnly(words);
    assertThat(report.checks()).extracting(Checked::reason).containsOnly(words);
  }

  @Test
  void aFindingIsKnownAgainInTheOtherWords() {
    Rule rule = Rule.error("coverage", "all of the site was seen");
    Finding finding =
        new Finding(
            rule,
            Location.of("https://a.example/"),
            "The time was over. Raise --max-time.",
            "Look.");
    Report report = new Report(Samples.RUN).withFindings(List.of(finding));
    Report build = Reworded.of(report, RewordedTest::inABuild);

    assertThat(build.findings().get(0).problem()).endsWith("Raise -Davow.maxTime.");
    assertThat(build.fingerprint().of(build.findings().get(0)))
        .isEqualTo(report.fingerprint().of(finding));
  }

  @Test
  void aWrongOptionStandsWhereItWasTyped() {
    Rule rule = Rule.error("site-address", "the site can be looked at");
    Finding finding = new Finding(rule, Location.of("--max-time"), "It is nothing.", "Raise it.");
    Report build =
        Reworded.of(new Report(Samples.RUN).withFindings(List.of(finding)), RewordedTest::inABuild);

    assertThat(build.findings().get(0))
        .hasToString("-Davow.maxTime: error: It is nothing. Raise it. [site-address]");
  }

  private static String inABuild(String text) {
    return text.replace("--max-time", "-Davow.maxTime");
  }
}
