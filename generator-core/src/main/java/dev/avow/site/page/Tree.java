package dev.avow.site.page;

import dev.avow.site.address.Address;
import dev.avow.site.http.Body;
import dev.avow.site.http.Response;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Iterator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/**
 * A document parsed within bounds.
 *
 * @param whole false when the node cap ended the parse early
 */
record Tree(Document document, boolean whole) {

  /**
   * Elements in one document. The parser itself may make hundreds of elements of one tag
   * (formatting that is open gets repeated in every paragraph), so bytes are no bound.
   */
  static final int MOST_NODES = 400_000;

  /**
   * So short a page stays below the cap by itself, and the parser need not stop at each element,
   * which costs a ninth of its time. It repeats at most twelve open elements in a paragraph: that
   * makes thirteen of the four bytes of {@code <p>x}.
   */
  static final int SHORT = 80_000;

  static Tree of(Response response, Address base) {
    Body body = response.body();
    Charset charset = Charsets.of(body, response.headers(), response.partial() != null);
    Reader text = new InputStreamReader(body.stream(), charset);
    skip(text, Charsets.hasMark(body));
    return body.length() <= SHORT
        ? new Tree(parser().parseInput(text, base.toString()), true)
        : parse(text, base.toString(), MOST_NODES);
  }

  static Tree parse(Reader text, String base, int most) {
    try (StreamParser stream = new StreamParser(parser()).parse(text, base)) {
      Iterator<Element> elements = stream.iterator();
      int count = 0;
      while (elements.hasNext()) {
        elements.next();
        if (++count > most) {
          return new Tree(stream.document(), false);
        }
      }
      return new Tree(stream.document(), true);
    }
  }

  private static Parser parser() {
    return Parser.htmlParser().setTrackPosition(true);
  }

  private static void skip(Reader text, boolean marked) {
    if (!marked) {
      return;
    }
    try {
      text.read();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
