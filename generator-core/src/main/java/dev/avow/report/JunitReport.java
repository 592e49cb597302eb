package dev.avow.report;

import dev.avow.finding.Severity;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A report as the JUnit XML that build servers show under tests: a suite for each check, a case for
 * each place. A case fails by what closes the gate; what could not be judged is skipped, with the
 * reason.
 */
public final class JunitReport {

  private final XMLStreamWriter xml;

  private JunitReport(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /**
   * Writes the document and leaves {@code out} open.
   *
   * @param from the weight from which on a finding fails its case; empty when none does
   */
  public static void write(Report report, Optional<Severity> from, Writer out) throws IOException {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      new JunitReport(xml).suites(JunitCase.suites(report, from));
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void suites(Map<String, List<JunitCase>> suites) throws XMLStreamException {
    List<JunitCase> all = suites.values().stream().flatMap(List::stream).toList();
    line(0);
    xml.writeStartElement("testsuites");
    xml.writeAttribute("name", "avow");
    xml.writeAttribute("tests", String.valueOf(all.size()));
    xml.writeAttribute("failures", count(all, JunitCase.Result.FAILED));
    xml.writeAttribute("errors", "0");
    for (Map.Entry<String, List<JunitCase>> suite : suites.entrySet()) {
      suite(suite.getKey(), suite.getValue());
    }
    line(0);
    xml.writeEndElement();
  }

  private void suite(String name, List<JunitCase> cases) throws XMLStreamException {
    line(1);
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", name);
    xml.writeAttribute("tests", String.valueOf(cases.size()));
    xml.writeAttribute("failures", count(cases, JunitCase.Result.FAILED));
    xml.writeAttribute("errors", "0");
    xml.writeAttribute("skipped", count(cases, JunitCase.Result.SKIPPED));
    xml.writeAttribute("time", "0");
    for (JunitCase each : cases) {
      one(name, each);
    }
    line(1);
    xml.writeEndElement();
  }

  private void one(String suite, JunitCase each) throws XMLStreamException {
    line(2);
    boolean empty = each.result() == JunitCase.Result.PASSED && each.text().isEmpty();
    if (empty) {
      xml.writeEmptyElement("testcase");
    } else {
      xml.writeStartElement("testcase");
    }
    xml.writeAttribute("name", each.name());
    xml.writeAttribute("classname", "avow." + suite);
    xml.writeAttribute("time", "0");
    if (!empty) {
      result(each);
    }
  }

  private void result(JunitCase each) throws XMLStreamException {
    line(3);
    switch (each.result()) {
      case PASSED -> {
        xml.writeStartElement("system-out");
        xml.writeCharacters(each.text());
        xml.writeEndElement();
      }
      case SKIPPED -> {
        xml.writeEmptyElement("skipped");
        xml.writeAttribute("message", each.text());
      }
      case FAILED -> {
        xml.writeStartElement("failure");
        xml.writeAttribute("message", each.message());
        xml.writeAttribute("type", each.weight().word());
        xml.writeCharacters(each.text());
        xml.writeEndElement();
      }
    }
    line(2);
    xml.writeEndElement();
  }

  private static String count(List<JunitCase> cases, JunitCase.Result result) {
    return String.valueOf(cases.stream().filter(each -> each.result() == result).count());
  }

  private void line(int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }
}
