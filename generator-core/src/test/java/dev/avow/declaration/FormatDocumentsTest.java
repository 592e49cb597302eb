package dev.avow.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.avow.Golden;
import dev.avow.JsonText;
import dev.avow.content.Content;
import dev.avow.yaml.Shape;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

class FormatDocumentsTest {

  private static final Path DOCS = Path.of("../docs");

  @Test
  void pageOfWordsIsWhatTheCodeSays() throws IOException {
    Golden.compare(DOCS.resolve("words.md"), words());
  }

  /** The page with the labels that the English texts print. */
  private static String words() throws IOException {
    Map<String, Map<String, Map<String, String>>> english =
        new Yaml().load(Content.shipped().open("en/words.yaml").text());
    return FormatDocuments.words(
        (list, word) ->
            english
                .getOrDefault(list, Map.of())
                .getOrDefault(word, Map.of())
                .getOrDefault("label", ""));
  }

  @Test
  void pageOfKeysIsWhatTheCodeSays() throws IOException {
    Golden.compare(DOCS.resolve("format.md"), FormatDocuments.format());
  }

  @Test
  void schemaIsWhatTheCodeSaysInDocsAndInTheJar() throws IOException {
    String schema = JsonText.of(FormatDocuments.schema());
    Golden.compare(DOCS.resolve("privacy.schema.json"), schema);
    Golden.compare(Path.of("src/main/resources/dev/avow/privacy.schema.json"), schema);
  }

  @Test
  void pageOfWordsHasAnExampleOfEachShape() throws IOException {
    long rows =
        words()
            .lines()
            .dropWhile(line -> !line.equals("| shape | example |"))
            .skip(2)
            .takeWhile(line -> line.startsWith("|"))
            .count();
    // A section has three: plain, by a shorthand, and with keys that exclude each other.
    assertThat(rows).isEqualTo(Shape.class.getPermittedSubclasses().length + 2);
  }

  @Test
  void schemaAcceptsWhatTheReaderAccepts() throws IOException {
    assertThat(errors(Files.readString(sound()))).isEmpty();
    assertThat(
            errors(
                """
                avow: 1
                organization: {name: {}, dpo: not appointed}
                """))
        .isNotEmpty();
    String other =
        """
        avow: 1
        organization: {name: 1984, dpo: not appointed, contact: {email: unknown, toll-free: true}}
        data:
          pd:EmailAddress: {from: shop, keep: not stored}
          club: {is: club-number, from: [you, shop], label: {en: number, de: Nummer}, keep: P1Y}
        uses:
          orders: {purpose: [fulfill-order, pack], data: club, basis: {gdpr: contract, uk: consent}}
        decisions: {record-exempt: unknown}
        parties: {shop: {name: "Shop, Inc.", role: joint-marketer, country: [US, GB]}}
        rights: {access: /account}
        safeguards: {screen-lock: {after: PT5M}, guard-dog: }
        vocabulary:
          data: {club-number: {parent: customer-number, label: your club number}}
          purposes: {pack: {parent: fulfill-order, label: packing}}
          safeguards: {guard-dog: {parent: screen-lock, label: a dog}}
        """;
    assertThat(DeclarationReader.read(bytes(other), "privacy.yaml").findings()).isEmpty();
    assertThat(errors(other)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bookshop", "first-notice", "leaky-shop"})
  void schemaAcceptsTheExamples(String name) throws IOException {
    Path example = Path.of("..", "examples", name, "privacy.yaml");
    assertThat(errors(Files.readString(example))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "avow: 1|avow: one",
        "organization:|organisation:",
        "  contact: privacy@quill.example|  contact: privacy.quill.example",
        "  url: https://quill.example/\n  address|  url: javascript:alert(1)\n  address",
        "  name: Quill and Kettle Ltd.|  name: '  '",
        "  name: Quill and Kettle Ltd.|  mascot: a kettle",
        "effective: 2026-12-01|effective: tomorrow",
        "linked-to-person: true|linked-to-person: yes",
        "people: 4|people: 010",
        "class: strictly-necessary|class: tasty",
        "basis: contract|basis: because",
        "basis: contract|basis: {gdpr: because}",
        "laws: [gdpr]|laws: [gpdr]",
        "data: [email, name]|data: []",
        "data: [email, name]|data: email, name",
        "keep: not stored|keep: {for: P1Y, until: you leave}",
        "keep: not stored|keep: {because: tax law}",
        "country: IE|country: Ireland",
        "hosts: [cdn.postbird.example]|hosts: [https://cdn.postbird.example]",
        "  mailer:|  Mailer:",
        "waivers:\n  - of: form-get|waivers:\n  - off: form-get",
        "      reply: leave@quill.example|      replies: leave@quill.example",
        "languages: [en]|languages: [en_US]",
      })
  void schemaRejectsWhatASchemaCanReject(String change) throws IOException {
    String[] parts = change.split("\\|", 2);
    String text = Files.readString(sound());
    assertThat(text).contains(parts[0]);
    String faulty = text.replace(parts[0], parts[1]);
    assertThat(DeclarationReader.read(bytes(faulty), "privacy.yaml").findings()).isNotEmpty();
    assertThat(errors(faulty)).isNotEmpty();
  }

  private static Path sound() {
    return Path.of("src/test/resources/declaration/faults/sound.yaml");
  }

  private static List<?> errors(String yaml) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonText.of(FormatDocuments.schema()));
    Object document = plain(new Yaml().compose(new StringReader(yaml)));
    return schema.validate(JsonText.of(document), InputFormat.JSON);
  }

  /** Scalars as the text that was written. */
  private static Object plain(Node node) {
    if (node instanceof MappingNode mapping) {
      Map<String, Object> map = new LinkedHashMap<>();
      mapping
          .getValue()
          .forEach(e -> map.put(plain(e.getKeyNode()).toString(), plain(e.getValueNode())));
      return map;
    }
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue().stream().map(FormatDocumentsTest::plain).toList();
    }
    return ((ScalarNode) node).getValue();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
