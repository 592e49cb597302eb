package dev.avow.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnaskedTest {

  private static Report report(List<String> notAsked) {
    return Samples.notAsking(notAsked);
  }

  @Test
  void oneReasonIsToldOnceAndThatOfMostChecksFirst() {
    assertThat(
            Unasked.of(
                List.of(
                    "No page was seen.",
                    "alone: Nobody asked.",
                    "hsts-set: A folder sends no headers.",
                    "cache-private: A folder sends no headers.")))
        .containsExactly(
            new Unasked("A folder sends no headers.", List.of("cache-private", "hsts-set")),
            new Unasked("Nobody asked.", List.of("alone")),
            new Unasked("No page was seen.", List.of()));
  }

  @Test
  void theConsoleNamesTheFirstReasonsAndCountsTheRest() throws IOException {
    List<String> reasons = new ArrayList<>();
    for (int check = 0; check < 9; check++) {
      reasons.add("check-" + check + ": Reason " + check + ".");
      reasons.add("other-" + check + ": Reason 8.");
    }
    StringBuilder text = new StringBuilder();
    ConsoleReport.write(report(reasons), text, false, "");
    assertThat(text.toString())
        .contains(
            "Not asked:\n  - Reason 8. (check-8, other-0, other-1, other-2 and 6 more)\n"
                + "  - Reason 0. (check-0)\n",
            "  - Reason 6. (check-6)\n  and for 1 more reason\n")
        .doesNotContain("Reason 7.");
  }
}
