package dev.avow.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.avow.content.Content;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ProvenanceJsonTest {
  private static final String YAML =
      """
      avow: 1
      organization: {name: Example Shop, address: "1 High Street, Leeds"}
      site: {url: "https://shop.example/", notice: /privacy}
      data:
        email: {from: you}
      uses:
        orders: {purpose: fulfill-order, data: email}
      """;

  private final String text = text(YAML);

  @Test
  void everyBlockNamesFactsThatTheFileTells() throws IOException {
    JsonNode json = new ObjectMapper().readTree(text);

    assertThat(json.get("blocks")).isNotEmpty();
    for (JsonNode block : json.get("blocks")) {
      for (JsonNode path : block.get("facts")) {
        assertThat(json.get("facts").has(path.asText())).as(path.asText()).isTrue();
      }
    }
  }

  @Test
  void aFactHasItsValueItsLineAndWhetherItIsMoreThanAName() throws IOException {
    JsonNode facts = new ObjectMapper().readTree(text).get("facts");

    JsonNode name = facts.get("organization.name");
    assertThat(name.get("value").asText()).isEqualTo("Example Shop");
    assertThat(name.get("line").asInt()).isEqualTo(2);
    assertThat(name.get("identity").asBoolean()).isTrue();
    JsonNode from = facts.get("data.email.from");
    assertThat(from.get("value").asText()).isEqualTo("you");
    assertThat(from.get("line").asInt()).isEqualTo(5);
    assertThat(from.get("identity").asBoolean()).isFalse();
  }

  @Test
  void aChangeOfOneValueChangesItsLineAndThoseOfItsBlocks() {
    assertThat(text(YAML.replace("1 High Street", "2 High Street")).lines())
        .hasSameSizeAs(text.lines().toList())
        .filteredOn(line -> text.lines().noneMatch(line::equals))
        .isNotEmpty()
        .allMatch(line -> line.contains("2 High Street"));
  }

  private static String text(String yaml) {
    try {
      return Declared.documents(Declared.of(yaml), Content.shipped()).files().stream()
          .filter(file -> file.name().equals("provenance.json"))
          .findFirst()
          .orElseThrow()
          .text();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
