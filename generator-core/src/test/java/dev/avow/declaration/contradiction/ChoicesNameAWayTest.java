package dev.avow.declaration.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.declaration.DeclarationReader;
import dev.avow.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A choice that people are told of can be made. */
class ChoicesNameAWayTest {

  private static final String SHOP =
      """
      avow: 1
      organization: {name: Quill and Kettle Ltd.}
      data: {name: {from: you}}
      uses: {orders: {purpose: fulfill-order, data: name}}
      choices: {sale: %s}
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{at: /choices}",
        "{phone: '+44 1225 555 010'}",
        "{email: no@quill.example}",
        "{post: true}",
        "{at: unknown}",
        "none"
      })
  void oneWayIsEnough(String choice) {
    assertThat(told(choice)).isEmpty();
  }

  @Test
  void wordsOfALinkAreNone() {
    assertThat(told("{link: Your Privacy Choices, post: false}"))
        .containsExactly(
            "privacy.yaml:5:11: error: 'sale' lets people opt out and does not say how. Name the"
                + " page, the address or the steps. [optout-no-channel]");
  }

  private static List<String> told(String choice) {
    byte[] text = SHOP.formatted(choice).getBytes(StandardCharsets.UTF_8);
    return Contradictions.find(
            DeclarationReader.read(text, "privacy.yaml").value().orElseThrow(),
            LocalDate.of(2026, 12, 1))
        .stream()
        .filter(finding -> finding.rule().id().equals("optout-no-channel"))
        .map(Finding::toString)
        .toList();
  }
}
