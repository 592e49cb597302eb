package dev.avow.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.Avow;
import dev.avow.Exit;
import dev.avow.Outcome;
import dev.avow.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnshippedTest {

  private static final LocalDate DAY = LocalDate.parse("2026-12-01");

  @TempDir Path temp;

  @Test
  void aLawWithoutRowsIsNeverTakenForKept() throws IOException {
    String sound = Files.readString(Path.of("../examples/first-notice/privacy.yaml"));
    Path file = Files.writeString(temp.resolve("privacy.yaml"), sound + "laws: [lgpd]\n");

    Outcome outcome = Avow.validate(new Request(file, DAY));

    LedgerEntry entry = outcome.report().ledger().orElseThrow().entry("lgpd-rows").orElseThrow();
    assertThat(entry.state()).isEqualTo(State.INCOMPLETE);
    assertThat(entry.why())
        .isEqualTo("No requirements of 'lgpd' are shipped yet, so nothing was judged by that law.");
    assertThat(outcome.exit()).isEqualTo(Exit.INCOMPLETE);
  }

  @Test
  void rowsOfTheOverlayTakeItsPlace() throws IOException {
    String sound = Files.readString(Path.of("../examples/first-notice/privacy.yaml"));
    Path file = Files.writeString(temp.resolve("privacy.yaml"), sound + "laws: [lgpd]\n");
    Path overlay = temp.resolve("overlay");
    Files.createDirectories(overlay.resolve("requirements"));
    Files.writeString(
        overlay.resolve("requirements/lgpd.yaml"),
        """
        requirements:
          lgpd-9:
            law: lgpd
            citation: LGPD art. 9
            says: people can learn what their data are used for
            when: law(lgpd)
            proof: present(uses.*.purpose)
            severity: must
            verified: text
            question: What are the data used for?
            remedy: "Say it under 'uses:' with 'purpose:'."
        """);

    Outcome outcome = Avow.validate(new Request(file, java.util.Optional.of(overlay), DAY));

    Ledger ledger = outcome.report().ledger().orElseThrow();
    assertThat(ledger.entry("lgpd-rows")).isEmpty();
    assertThat(ledger.entry("lgpd-9").orElseThrow().state()).isEqualTo(State.MET);
  }
}
