package dev.avow.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.content.Content;
import dev.avow.content.Vocabulary;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The name of a safeguard says what it is; how far it goes is the declaration's to say. */
class LabelsClaimNoMoreTest {
  private static final List<String> UNIVERSAL =
      List.of("all", "every", "whenever", "always", "only", "never", "any", "nobody");

  @Test
  void noNameOfASafeguardSaysThatItIsEverywhere() throws IOException {
    String safeguards =
        Vocabulary.shipped().of("safeguards").stream()
            .map(word -> "  " + word + ": {published: true}")
            .collect(Collectors.joining("\n"));
    String declaration =
        """
        avow: 1
        organization: {name: Shop, contact: p@s.example}
        data: {email: {from: you}}
        uses: {news: {purpose: email-marketing, data: email}}
        safeguards:
        %s
        """;
    DocumentSet documents =
        Declared.documents(Declared.of(declaration.formatted(safeguards)), Content.shipped());
    String statement = Declared.text(documents, "security.md");
    List<String> labels =
        statement.lines().filter(line -> line.startsWith("- ") && !line.contains(": ")).toList();
    assertThat(labels).hasSizeGreaterThanOrEqualTo(28);
    assertThat(labels)
        .allSatisfy(
            label -> assertThat(label.split("\\W+")).doesNotContainAnyElementsOf(UNIVERSAL));
  }
}
