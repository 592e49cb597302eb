package dev.avow.document;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Key;
import java.util.List;
import java.util.Map;

/** {@code documents.yaml}: which documents there are, and their clauses in order. */
record DocumentsFile(
    @Key(says = "The documents by id.", required = true)
        Answer<Map<String, Given<Entry>>> documents) {

  /** What a document is written as. */
  enum Format {
    PAGE,
    FRAGMENT,
    MARKDOWN,
    TEXT
  }

  /** One document. */
  record Entry(
      @Key(says = "The name of its files.", example = "privacy", required = true)
          Answer<String> file,
      @Key(says = "When it is written.") Answer<String> when,
      @Key(says = "The map whose every section gets a document of its own.", example = "mailings")
          Answer<String> each,
      @Key(says = "Whether it begins with a list of contents.") Answer<Boolean> contents,
      @Key(says = "What it is written as; all four when not said.")
          Answer<List<Given<Format>>> formats,
      @Key(says = "Its clauses, in order.", required = true)
          Answer<Map<String, Given<Clause>>> clauses) {

    List<Format> writtenAs() {
      return formats
          .given()
          .map(given -> given.stream().map(Given::value).toList())
          .orElse(List.of(Format.values()));
    }

    /** What has no page is put into something else, such as a message. */
    boolean hasPage() {
      return writtenAs().contains(Format.PAGE);
    }
  }

  /** One clause. */
  record Clause(
      @Key(says = "When it is printed.") Answer<String> when,
      @Key(says = "The facts that its fixed words rest on.") Answer<List<Given<String>>> states) {}
}
