package dev.avow.declaration.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.declaration.DeclarationReader;
import dev.avow.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A letter goes to a postal address. */
class LettersAreAnsweredTest {

  private static final String SHOP =
      """
      avow: 1
      organization: {name: Quill and Kettle Ltd.%s}
      data: {name: {from: you}}
      uses: {orders: {purpose: fulfill-order, data: name}}
      rights: {access: {at: /account, post: true}}
      """;

  @Test
  void withoutAnAddressNobodyGetsThem() {
    String told =
        "privacy.yaml:5:39: error: 'rights.access.post' lets people write letters, and the"
            + " declaration has no postal address. Add 'address: …' under 'organization', or take"
            + " 'post: true' out. [letter-unanswered]";
    assertThat(told("")).containsExactly(told);
    assertThat(told(", address: none")).containsExactly(told);
  }

  @Test
  void anAddressIsEnoughAndAnUnknownOneIsAQuestionAlready() {
    assertThat(told(", address: '1 Spout Lane, Bath'")).isEmpty();
    assertThat(told(", address: '1 Spout Lane, Bath', contact: {post: true}")).isEmpty();
    assertThat(told(", address: unknown")).isEmpty();
  }

  private static List<String> told(String address) {
    byte[] text = SHOP.formatted(address).getBytes(StandardCharsets.UTF_8);
    return Contradictions.find(
            DeclarationReader.read(text, "privacy.yaml").value().orElseThrow(),
            LocalDate.of(2026, 12, 1))
        .stream()
        .filter(finding -> finding.rule().id().equals("letter-unanswered"))
        .map(Finding::toString)
        .toList();
  }
}
