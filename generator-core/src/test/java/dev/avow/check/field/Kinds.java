package dev.avow.check.field;

import java.util.List;
import org.jsoup.Jsoup;

/** What the fields of the first form of a page are taken for, in their order. */
final class Kinds {

  private Kinds() {}

  static List<FieldKind> of(String html) {
    DocumentIndex index = DocumentIndex.of(Jsoup.parse(html));
    return FieldReader.read(FormGroup.of(index).get(0), index).stream().map(Guess::kind).toList();
  }

  /** A field of which nothing but its label says what it asks for. */
  static String labelled(String label) {
    return "<p><label>" + label + " <input name=x></label></p>";
  }
}
