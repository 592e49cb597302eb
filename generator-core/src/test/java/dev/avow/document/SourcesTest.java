package dev.avow.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.content.Content;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Where data come from is told for each use as the use says it. */
class SourcesTest {
  private static final String SHOP =
      """
      avow: 1
      organization: {name: Shop, contact: p@s.example}
      site: {url: "https://s.example/"}
      """;

  @Test
  void useThatTakesFromPeopleThemselvesTakesFromNobodyElse() throws IOException {
    String notice =
        notice(
            """
            data: {name: {from: [you, lake]}, address: {from: [lake, other-person]}}
            uses:
              orders: {purpose: fulfill-order, label: orders, data: [name, address], from: you}
              letters: {purpose: surveys, label: letters, data: [name, address], from: lake}
              calls: {purpose: surveys, label: calls, data: name}
            parties: {lake: {name: Lakeside, role: data-source}}
            """);
    assertThat(notice)
        .contains(
            """
            |Information|Where it comes from|What for|
            |---|---|---|
            |Name|Lakeside|Letters and calls|
            |Postal address|Lakeside|Letters|
            |Postal address|Another person||
            """);
  }

  @Test
  void sourceThatOnlyAUseNamesIsASourceOfTheItem() throws IOException {
    String notice =
        notice(
            """
            data: {name: {from: you}, usage: {from: you}}
            uses:
              sales: {purpose: surveys, label: finding customers, data: name, from: public}
              log: {purpose: surveys, label: the log, data: usage, from: observation}
            """);
    assertThat(notice)
        .contains("|Name|You and public sources|\n")
        .contains("|Name|Public sources|Finding customers|\n")
        .contains("|Information|What for|\n|---|---|\n|Use of our service|The log|\n");
  }

  @Test
  void giverThatGetsNothingIsNamedAsAGiver() throws IOException {
    assertThat(
            notice(
                """
                data: {name: {from: you}}
                uses: {survey: {purpose: surveys, data: name}}
                parties: {src: {name: Broker, role: data-source, receives: none}}
                """))
        .contains("## Information from other sources\n\nWho gives or sells us information about")
        .contains("- **Broker:** We give them no information.\n")
        .doesNotContain("We get some information about you from others");
  }

  @Test
  void whoeverGivesIsNamedAsAGiver() throws IOException {
    assertThat(
            notice(
                """
                data: {name: {from: [you, broker, store, school]}}
                uses: {survey: {purpose: surveys, data: name}}
                parties:
                  broker: {name: Broker, role: third-party, country: US, receives: name, for: survey}
                  store: {name: Store, role: controller, country: IE, policy: "https://store.example/"}
                  school: {name: your school, role: data-source}
                """))
        .contains(
            """
            - **Broker**
            - **Store:** An organization that decides for itself why and how the information is used. They work in Ireland. Their privacy notice: [https://store.example/](https://store.example/).
            - **Your school**
            """)
        .contains("|Broker|An organization or person with purposes")
        .doesNotContain("|Store|", "|Your school|", "More about those who receive");
  }

  private static String notice(String yaml) throws IOException {
    DocumentSet documents = Declared.documents(Declared.of(SHOP + yaml), Content.shipped());
    assertThat(documents.findings()).isEmpty();
    return Declared.text(documents, "privacy.md");
  }
}
