package dev.avow.report;

import dev.avow.text.Line;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * HTML by the JDK's streaming XML writer, which knows how to escape; all text goes through {@link
 * Line}, so what a page hid in its title is shown, not done. Attributes come in pairs of name and
 * value.
 */
final class HtmlWriter {

  private final XMLStreamWriter xml;

  private HtmlWriter(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** Begins a document of HTML; the JDK's own writer, whatever else the class path offers. */
  static HtmlWriter begin(Writer out) throws IOException {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.writeDTD("<!DOCTYPE html>");
      return new HtmlWriter(xml).line();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  HtmlWriter open(String name, String... attributes) throws IOException {
    try {
      xml.writeStartElement(name);
      return attributes(attributes);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  HtmlWriter close() throws IOException {
    try {
      xml.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** An element that HTML closes by itself: {@code meta}, {@code br}. */
  HtmlWriter lone(String name, String... attributes) throws IOException {
    try {
      xml.writeEmptyElement(name);
      return attributes(attributes).line();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  HtmlWriter text(String text) throws IOException {
    return raw(Line.of(text));
  }

  HtmlWriter element(String name, String text, String... attributes) throws IOException {
    return open(name, attributes).text(text).close();
  }

  /**
   * Our own style sheet. HTML reads no escapes inside a style element, so the sheet must not need
   * any.
   */
  HtmlWriter style(String sheet) throws IOException {
    if (sheet.matches("(?s).*[<>&].*")) {
      throw new IOException("The style sheet of the report holds one of < > &. Write it without.");
    }
    return open("style").raw(sheet).close();
  }

  /** Words of ours at the head of a line. */
  static String capitalized(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** A line break in the source, for those who read it. */
  HtmlWriter line() throws IOException {
    return raw("\n");
  }

  void end() throws IOException {
    try {
      line();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private HtmlWriter raw(String text) throws IOException {
    try {
      xml.writeCharacters(text);
      return this;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private HtmlWriter attributes(String... attributes) throws XMLStreamException {
    for (int at = 0; at < attributes.length; at += 2) {
      xml.writeAttribute(attributes[at], Line.of(attributes[at + 1], 4000));
    }
    return this;
  }
}
