package dev.avow.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Standing;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What code scanning gets. */
class SarifReportTest {

  private static final Rule RULE = Rule.error("form-https", "every form is sent over https");

  @Test
  void theLogIsWrittenByteForByte() throws IOException {
    // The pages of the checks change on their own.
    String log = sarif(Samples.everything()).replaceAll("(\"markdown\": )\".*\"", "$1\"…\"");
    ReportsTest.golden("everything.sarif", log);
  }

  @Test
  void aRuleIsExplainedByItsPage() throws IOException {
    JsonNode rules =
        new ObjectMapper().readTree(sarif(Samples.everything())).at("/runs/0/tool/driver/rules");
    assertThat(rules.findValuesAsText("markdown"))
        .contains(Files.readString(Path.of("../docs/checks/form-https.md")));
  }

  @Test
  void theLogKeepsToTheSchemaOfItsStandard() throws IOException {
    assertThat(faults(sarif(Samples.everything()))).isEmpty();
    assertThat(faults(sarif(new Report(Samples.RUN)))).isEmpty();
    assertThat(faults(sarif(Samples.everything().stopped()))).isEmpty();
    assertThat(faults(sarif(Samples.everything()).replace("\"ruleId\"", "\"rule-id\"")))
        .isNotEmpty();
  }

  @Test
  void whatASiteContradictsIsShownAtTheLineOfTheDeclaration() throws IOException {
    JsonNode result = results(Samples.everything()).get(2);
    assertThat(result.at("/ruleId").asText()).isEqualTo("form-https");
    assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
        .isEqualTo("privacy.yaml");
    assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt()).isEqualTo(12);
    assertThat(result.at("/relatedLocations/0/physicalLocation/artifactLocation/uri").asText())
        .isEqualTo("https://shop.example/join");
    assertThat(result.at("/relatedLocations/0/physicalLocation/region/snippet/text").asText())
        .startsWith("<form");
  }

  @Test
  void aRowOfAPackIsNoFileOfTheRepository() throws IOException {
    for (JsonNode result : results(Samples.everything())) {
      assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
          .isEqualTo("privacy.yaml");
    }
  }

  @Test
  void whatIsAcceptedIsSuppressedAndWhatIsGoneIsAbsent() throws IOException {
    List<String> states = new ArrayList<>();
    for (JsonNode result : results(Samples.everything())) {
      states.add(
          result.at("/properties/standing").asText("")
              + " "
              + result.at("/baselineState").asText()
              + " "
              + result.at("/suppressions/0/kind").asText());
    }
    assertThat(states)
        .containsExactlyInAnyOrder(
            "open new ",
            "open new ",
            "open new ",
            "open new ",
            "waived new external",
            "baseline unchanged external",
            "ignored new external",
            " absent external");
  }

  @Test
  void withoutABaselineNothingIsNewOrOld() throws IOException {
    Report report = new Report(Samples.RUN).withFindings(List.of(finding(1)));
    assertThat(results(report).get(0).has("baselineState")).isFalse();
  }

  @Test
  void noTwoResultsShareAFingerprintAndLinesDoNotChangeIt() throws IOException {
    Report now = new Report(Samples.RUN).withFindings(List.of(finding(1), finding(2)));
    Report moved = new Report(Samples.RUN).withFindings(List.of(finding(7), finding(9)));
    assertThat(fingerprints(now)).hasSize(2).isEqualTo(fingerprints(moved));
  }

  @Test
  void fiveThousandResultsAreWrittenTheHeaviestAndOpenFirstAndTheRestIsTold() throws IOException {
    List<Finding> many = new ArrayList<>();
    for (int line = 1; line <= 6_000; line++) {
      Finding finding = finding(line);
      many.add(
          line <= 2_000
              ? finding.standing(new Standing(Standing.Kind.WAIVED, "It is known."))
              : finding);
    }
    String text = sarif(new Report(Samples.RUN).withFindings(many));
    JsonNode run = new ObjectMapper().readTree(text).at("/runs/0");
    assertThat(run.get("results")).hasSize(SarifReport.MOST);
    assertThat(run.at("/results/3999/suppressions")).isEmpty();
    assertThat(run.at("/results/4000/suppressions")).hasSize(1);
    assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text").asText())
        .startsWith("1000 results left out: ");
    assertThat(faults(text)).isEmpty();
  }

  @Test
  void noLogIsLargerThanAForgeTakes() throws IOException {
    List<Finding> large = new ArrayList<>();
    for (int line = 1; line <= 5_000; line++) {
      large.add(
          new Finding(
              RULE,
              Location.inFile("a.yaml", line, 1),
              "\u5317".repeat(600),
              "\u4EAC".repeat(600)));
    }
    String text = sarif(new Report(Samples.RUN).withFindings(large));
    assertThat(text.getBytes(StandardCharsets.UTF_8).length).isLessThan(10_000_000);
    JsonNode run = new ObjectMapper().readTree(text).at("/runs/0");
    int left = 5_000 - run.get("results").size();
    assertThat(left).isPositive();
    assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text").asText())
        .startsWith(left + " results left out: ");
  }

  @ParameterizedTest
  @FieldSource("dev.avow.Payloads#ALL")
  void payloadIsLiteralAndLinksNowhere(String payload) throws IOException {
    String text = sarif(Samples.saying(payload));
    assertThat(faults(text)).isEmpty();
    JsonNode result = results(Samples.saying(payload)).get(0);
    assertThat(result.at("/properties/problem").asText()).isEqualTo(payload);
    String message = result.at("/message/text").asText();
    assertThat(message.replace("\\](", "](")).contains(payload);
    assertThat(message).doesNotContainPattern("(?<!\\\\)\\]\\(");
  }

  private static Finding finding(int line) {
    return new Finding(RULE, Location.inFile("a.yaml", line, 1), "It does.", "Change it.");
  }

  private static Set<String> fingerprints(Report report) throws IOException {
    Set<String> fingerprints = new HashSet<>();
    for (JsonNode result : results(report)) {
      fingerprints.add(result.at("/partialFingerprints/primaryLocationLineHash").asText());
    }
    return fingerprints;
  }

  private static JsonNode results(Report report) throws IOException {
    return new ObjectMapper().readTree(sarif(report)).at("/runs/0/results");
  }

  private static String sarif(Report report) throws IOException {
    StringWriter out = new StringWriter();
    SarifReport.write(report, out);
    return out.toString();
  }

  private static List<?> faults(String json) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
      Schema schema =
          SchemaRegistry.withDefaultDialect(Dialects.getDraft7())
              .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      return schema.validate(
          json,
          InputFormat.JSON,
          context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
  }
}
