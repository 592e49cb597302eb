package dev.avow.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.content.Content;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Sources and people that no shipped word of old named. */
class OwnSourcesTest {
  private static final String SHOP =
      """
      avow: 1
      organization: {name: Shop, contact: p@s.example}
      site: {url: "https://s.example/"}
      """;

  @Test
  void whatIsNotSeenByMachinesIsNotCollectedAutomatically() throws IOException {
    String notice =
        notice(
            """
            data:
              health: {label: findings, from: staff}
              case: {is: customer-number, label: case number, from: assigned}
              education: {label: class year, from: own-organization}
              photo: {from: photographer}
            uses: {care: {purpose: provide-service, data: [health, case, education, photo]}}
            vocabulary: {sources: {photographer: {parent: staff, label: our photographer}}}
            """);
    assertThat(notice)
        .contains("|Findings|Our staff who serve you|\n")
        .contains("|Case number|What we assign ourselves|\n")
        .contains("|Class year|Another part of our organization|\n")
        .contains("|Photo or video showing you|Our photographer|\n")
        .doesNotContain("automatically", "Information from other sources");
  }

  @Test
  void peopleCanHaveAWordOfTheOrganizationsOwn() throws IOException {
    assertThat(
            notice(
                """
                data: {name: {from: you}}
                uses: {rota: {purpose: surveys, subjects: volunteer, data: name}}
                vocabulary: {subjects: {volunteer: {parent: person, label: volunteers}}}
                """))
        .contains("- **Whose information:** Volunteers\n");
  }

  private static String notice(String yaml) throws IOException {
    DocumentSet documents = Declared.documents(Declared.of(SHOP + yaml), Content.shipped());
    assertThat(documents.findings()).isEmpty();
    return Declared.text(documents, "privacy.md");
  }
}
