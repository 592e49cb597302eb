package dev.avow.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What build servers show under tests. */
class JunitReportTest {

  /** Surefire's own (Apache-2.0), with the element around it that build servers know. */
  private static final Path SCHEMA = Path.of("src/test/resources/dev/avow/report/junit/suites.xsd");

  @Test
  void theDocumentIsWrittenByteForByte() throws IOException {
    ReportsTest.golden("TEST-everything.xml", junit(Samples.everything(), Severity.ERROR));
  }

  @Test
  void theDocumentKeepsToTheSchemaThatBuildServersRead() throws Exception {
    validate(junit(Samples.everything(), Severity.NOTE));
    validate(junit(new Report(Samples.RUN), Severity.ERROR));
    String broken = junit(Samples.everything(), Severity.ERROR).replace("classname", "class");
    assertThatThrownBy(() -> validate(broken)).isInstanceOf(SAXException.class);
  }

  @Test
  void aCaseFailsByWhatClosesTheGate() throws Exception {
    assertThat(failures(Optional.of(Severity.ERROR))).containsExactly("form-https", "key-unknown");
    assertThat(failures(Optional.of(Severity.WARNING)))
        .containsExactly("cookie-lifetime", "form-https", "key-unknown", "seed-row");
    assertThat(failures(Optional.empty())).isEmpty();
  }

  @Test
  void whatCouldNotBeJudgedIsSkippedWithTheReason() throws Exception {
    Document document = parse(junit(Samples.everything(), Severity.ERROR));
    List<String> skipped = new ArrayList<>();
    for (Element each : elements(document, "skipped")) {
      skipped.add(each.getAttribute("message"));
    }
    assertThat(skipped)
        .contains(
            "not asked: A folder has no server.",
            "incomplete: https://shop.example/privacy did not answer within 10 s.",
            "waived (until 2027-03-31: the tour ends in spring.): The cookie 'tour' lives 90 days;"
                + " 'cookies.tour' says P30D.");
  }

  @Test
  void oneCaseHoldsAllThatIsFoundAtItsPlace() throws Exception {
    Location place = Location.inFile("a.yaml", 3, 1);
    Rule rule = Rule.error("form-get", "no form sends personal data by GET");
    Report report =
        new Report(Samples.RUN)
            .withFindings(
                List.of(
                    new Finding(rule, place, "It sends 'name'.", "Post it."),
                    new Finding(rule, place, "It sends 'email'.", "Post it.")));
    Document document = parse(junit(report, Severity.ERROR));
    assertThat(elements(document, "testcase")).hasSize(1);
    assertThat(elements(document, "failure").get(0).getTextContent())
        .isEqualTo("error: It sends 'email'. Post it.\nerror: It sends 'name'. Post it.");
  }

  @Test
  void charactersThatXmlCannotHoldAreReplaced() throws Exception {
    Location place = Location.of("https://shop.example/\u0000\uFFFE\uD800x");
    Rule rule = Rule.error("form-get", "no form sends personal data by GET");
    Report report =
        new Report(Samples.RUN).withFindings(List.of(new Finding(rule, place, "It.", "Mend.")));
    String text = junit(report, Severity.ERROR);
    validate(text);
    assertThat(elements(parse(text), "testcase").get(0).getAttribute("name"))
        .isEqualTo("https://shop.example/\uFFFD\uFFFD\uFFFDx");
  }

  @ParameterizedTest
  @FieldSource("dev.avow.Payloads#ALL")
  void payloadIsLiteralAndNoElement(String payload) throws Exception {
    String text = junit(Samples.saying(payload), Severity.NOTE);
    validate(text);
    Document document = parse(text);
    assertThat(elements(document, "failure").get(0).getAttribute("message")).isEqualTo(payload);
    assertThat(elements(document, "failure").get(0).getTextContent())
        .isEqualTo("warning: " + payload + " " + payload);
    assertThat(elements(document, "*"))
        .hasSameSizeAs(elements(parse(junit(Samples.saying("Zebra"), Severity.NOTE)), "*"));
  }

  private static List<String> failures(Optional<Severity> from) throws Exception {
    List<String> failures = new ArrayList<>();
    StringWriter out = new StringWriter();
    JunitReport.write(Samples.everything(), from, out);
    for (Element each : elements(parse(out.toString()), "failure")) {
      failures.add(((Element) each.getParentNode()).getAttribute("classname").substring(5));
    }
    return failures;
  }

  private static String junit(Report report, Severity from) throws IOException {
    StringWriter out = new StringWriter();
    JunitReport.write(report, Optional.of(from), out);
    return out.toString();
  }

  private static Document parse(String xml) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
  }

  private static List<Element> elements(Document document, String name) {
    NodeList nodes = document.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int at = 0; at < nodes.getLength(); at++) {
      elements.add((Element) nodes.item(at));
    }
    return elements;
  }

  private static void validate(String xml) throws SAXException, IOException {
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(SCHEMA.toFile())
        .newValidator()
        .validate(new StreamSource(new StringReader(xml)));
  }
}
