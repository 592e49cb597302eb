package dev.avow.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.Payloads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Another reader of YAML finds the text and nothing but the text. */
class YamlTest {

  private static Object read(String yaml) {
    return new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
  }

  @ParameterizedTest
  @FieldSource("dev.avow.Payloads#ALL")
  void everyPayloadIsReadBackAsItWas(String payload) {
    String scalar = dev.avow.text.Yaml.scalar(payload);

    assertThat(scalar).doesNotContain("\n");
    assertThat(read("a: " + scalar + " # b")).isEqualTo(java.util.Map.of("a", payload));
    assertThat(read("[" + scalar + "]")).isEqualTo(java.util.List.of(payload));
  }

  @ParameterizedTest
  @FieldSource("dev.avow.Payloads#ALL")
  void noPayloadLeavesItsComment(String payload) {
    assertThat(read("a: 1 # " + dev.avow.text.Yaml.comment(payload) + "\nb: 2"))
        .isEqualTo(java.util.Map.of("a", 1, "b", 2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"x\ny: z", "x\r\ny", "x\u0085y", "x\u2028y", "x\u0000\u001by", "x\u202Ey\u202C"})
  void whatCannotBeSeenVanishes(String text) {
    assertThat(dev.avow.text.Yaml.quoted(text) + dev.avow.text.Yaml.comment(text))
        .matches("[ -~]+");
    assertThat(dev.avow.text.Yaml.clean(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/privacy", "/a/b.html", "/", "js.quaypay.example"})
  void pathsAndHostsStandWithoutQuotes(String text) {
    assertThat(dev.avow.text.Yaml.scalar(text)).isEqualTo(text);
    assertThat(read(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"no", "null", "1.5", "0x10", "2026-12-01", "~", "/a b", "/a#b", "/*", "", "a."})
  void everythingElseIsQuoted(String text) {
    assertThat(dev.avow.text.Yaml.scalar(text)).startsWith("\"").endsWith("\"");
    assertThat(read(dev.avow.text.Yaml.scalar(text))).isEqualTo(text);
  }

  @Test
  void heapsOfMarksAreNotClean() {
    assertThat(dev.avow.text.Yaml.clean("e" + "\u0301".repeat(5))).isFalse();
    assertThat(dev.avow.text.Yaml.clean("Caf\u0065\u0301 Ünal & Söhne")).isTrue();
    assertThat(Payloads.ALL).allMatch(dev.avow.text.Yaml::clean);
  }
}
