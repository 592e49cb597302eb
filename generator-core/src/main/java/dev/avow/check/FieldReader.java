package dev.avow.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;

/** Reads what the forms of a document ask for. */
final class FieldReader {

  private FieldReader() {}

  /** The fields of one group, in document order, each taken for something. */
  static List<Guess> read(FormGroup group, DocumentIndex index) {
    FieldGuess guess = new FieldGuess(index, FieldWords.forPage(language(index.document())));
    List<Guess> first = new ArrayList<>();
    group.fields().forEach(field -> first.add(guess.of(field)));
    return FormContext.settle(first);
  }

  /** The language the page says it is in, or the empty string. */
  static String language(Document document) {
    org.jsoup.nodes.Element html = document.selectFirst("html[lang]");
    String tag = html == null ? "" : html.attr("lang").trim().toLowerCase(Locale.ROOT);
    int dash = tag.indexOf('-');
    return dash < 0 ? tag : tag.substring(0, dash);
  }
}
