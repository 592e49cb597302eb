package dev.avow.check.fact.declared;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.declaration.DeclarationReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hosts as declarations write them, and as findings ask to write them. */
class WrittenHostTest {

  @ParameterizedTest
  @CsvSource({
    "JS.Pay.example, js.pay.example",
    "*.CDN.example, *.cdn.example",
    "bücher.example, xn--bcher-kva.example",
    "*.BÜCHER.example, *.xn--bcher-kva.example",
    "faß.example, xn--fa-hia.example",
    "[2001:0DB8::0:5], [2001:db8::5]",
    "203.0.113.5, 203.0.113.5"
  })
  void isComparedAsAddressesHaveIt(String written, String compared) {
    assertThat(WrittenHost.compared(written)).isEqualTo(compared);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "js.pay.example",
        "4you.example",
        "_dmarc.pay.example",
        "*.cdn.example",
        "xn--bcher-kva.example",
        "[2001:db8::5]",
        "203.0.113.5"
      })
  void theKeyToTypeIsUnderstoodWhenTyped(String host) {
    String yaml =
        """
        avow: 1
        organization: {name: Shop}
        site: {url: "https://shop.example/"}
        data: unknown
        uses: unknown
        parties: {pay: {name: Pay, role: processor, %s}}
        """
            .formatted(WrittenHost.key(host));
    var reading = DeclarationReader.read(yaml.getBytes(StandardCharsets.UTF_8), "privacy.yaml");
    assertThat(reading.findings()).isEmpty();
    assertThat(reading.value().orElseThrow().declaration().parties().given().orElseThrow().values())
        .singleElement()
        .satisfies(
            party ->
                assertThat(party.value().hosts().given().orElseThrow())
                    .extracting(each -> each.value().text())
                    .containsExactly(host));
  }
}
