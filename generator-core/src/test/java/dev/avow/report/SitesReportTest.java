package dev.avow.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Standing;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a run over many sites tells a program. */
class SitesReportTest {

  @Test
  void whatSomebodyAcceptedIsToldAsAccepted() throws IOException {
    Finding open =
        new Finding(
            Rule.error("form-https", "every form is sent over https"),
            Location.of("https://shop.example/join"),
            "The form is sent unencrypted.",
            "Write https.");
    Finding accepted = open.standing(new Standing(Standing.Kind.WAIVED, "until spring"));
    List<Finding> findings = List.of(open, accepted);
    SiteRow row =
        new SiteRow(
            "privacy.yaml",
            "https://shop.example/",
            1,
            "findings",
            Optional.of(Counts.of(findings)),
            findings,
            3,
            true,
            "1 error, 1 accepted.",
            "",
            "");

    assertThat(SitesReport.json(List.of(row), 1))
        .contains(
            """
                  "counts": {
                    "error": 1,
                    "warning": 0,
                    "note": 0,
                    "accepted": 1
                  },
            """)
        .containsOnlyOnce("standing")
        .contains(
            """
                      "standing": {
                        "kind": "waived",
                        "reason": "until spring"
                      }
            """);
  }
}
