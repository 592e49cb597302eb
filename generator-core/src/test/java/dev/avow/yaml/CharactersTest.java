package dev.avow.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class CharactersTest {

  @Test
  @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD, unit = TimeUnit.SECONDS)
  void aLineOfNothingVisibleIsTakenInAtOnce() {
    List<Finding> findings = of("a: " + "\u200B".repeat(340_000) + "\nb: \u200B");
    assertThat(findings).hasSize(101);
    assertThat(findings.get(100))
        .hasToString(
            "f.yaml:1:1: error: So many characters cannot be seen that the rest was not looked at."
                + " Take them out, or write the file anew. [file-text]");
  }

  @Test
  void manyLinesOfThemAreCutShortToo() {
    assertThat(of("a: \u200B\n".repeat(1000))).hasSize(101);
  }

  @Test
  void aCommentBeginsAtASignAfterASpace() {
    assertThat(of("a#\u200B #\u200B\n#\u200B\n \u200B# x"))
        .extracting(finding -> finding.problem().contains("in a comment"))
        .containsExactly(false, true, true, false);
  }

  private static List<Finding> of(String text) {
    List<Finding> findings = new ArrayList<>();
    Characters.check(Source.of("f.yaml", text), findings);
    return findings;
  }
}
