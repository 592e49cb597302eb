package dev.avow.draft;

import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.form.FieldFact;
import dev.avow.check.fact.form.FieldTrait;
import dev.avow.check.fact.form.FormFact;
import dev.avow.check.field.FieldKind;
import dev.avow.content.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the forms ask for, in the order of the vocabulary; and what we could not make out. */
final class DataSection {

  private static final int MOST_QUESTIONS = 20;

  private final Map<String, Item> byWord = new HashMap<>();
  private final Map<String, TreeSet<String>> unclear = new TreeMap<>();
  private final TreeSet<String> searches = new TreeSet<>();

  /** One kind of data: who asks for it, and how. */
  private static final class Item {
    final TreeSet<String> pages = new TreeSet<>();
    final TreeSet<String> fields = new TreeSet<>();
    final TreeSet<String> comments = new TreeSet<>();
    boolean required;
    boolean optional;

    /** Whether a form asks for it that marks nothing as required. */
    boolean unmarked;
  }

  DataSection(SiteShown shown) {
    for (PageFacts page : shown.pages()) {
      for (FormFact form : page.forms()) {
        // Many forms look after what was left out by a script: their marks say nothing.
        boolean marks = form.fields().stream().anyMatch(field -> field.is(FieldTrait.REQUIRED));
        form.fields().forEach(field -> read(PagePaths.of(page), field, marks));
      }
    }
  }

  private void read(String path, FieldFact field, boolean marks) {
    if (field.personal()) {
      Item asked = byWord.computeIfAbsent(field.word(), word -> new Item());
      asked.pages.add(path);
      asked.fields.add(field.name());
      asked.required |= field.is(FieldTrait.REQUIRED);
      boolean open = marks && !field.is(FieldTrait.REQUIRED) && field.kind() != FieldKind.PASSWORD;
      asked.optional |= open;
      asked.unmarked |= !open && !field.is(FieldTrait.REQUIRED);
      if (Comments.written(field) && !PagePaths.contact(path)) {
        asked.comments.add(path);
      }
    } else if (field.kind() == FieldKind.SEARCH) {
      searches.add(path);
    } else if (field.kind() == FieldKind.UNKNOWN) {
      unclear.computeIfAbsent(path, none -> new TreeSet<>()).add(field.name());
    }
  }

  void write(Sheet sheet) {
    sheet.blank();
    if (byWord.isEmpty()) {
      sheet
          .line(0, "# No form that was seen asks for personal data.")
          .unknown(0, "data", "What do you collect, and where does it come from?");
    } else {
      sheet
          .line(0, "data:")
          .line(
              1, "# What forms ask for. Write 'keep:' as {for: P7Y, because: tax law}, or 'none'.");
      Vocabulary.shipped().of("data").stream()
          .filter(byWord::containsKey)
          .forEach(word -> item(sheet, word, byWord.getOrDefault(word, new Item())));
      sheet
          .line(1, "# What you see or buy besides: pages cannot show it.")
          .ask(1, "Do you keep a server log, read click streams, buy or work out anything?")
          .line(1, "#  clickstream: {from: observation, keep: {for: P90D}}");
      if (!searches.isEmpty()) {
        sheet
            .ask(1, "Do you keep what people look for in a search box?")
            .line(
                1,
                "#  search-terms: {from: you, asked-at: "
                    + Sheet.list(PagePaths.few(searches))
                    + ", keep: {for: P90D}}");
      }
    }
    questions(sheet);
  }

  private static void item(Sheet sheet, String word, Item asked) {
    sheet.line(1, word + ":");
    String fields = Sheet.named(asked.fields);
    String kind = asked.fields.size() == 1 ? "field " : "fields ";
    sheet
        .seen(2, fields.isEmpty() ? "in forms" : kind + fields)
        .line(2, "from: you")
        .line(2, "asked-at: " + Sheet.list(PagePaths.few(asked.pages)));
    if (asked.required && (asked.optional || asked.unmarked)) {
      sheet.unknown(
          2, "necessity", "Some forms insist on it and some do not. Must people give it?");
    } else if (asked.unmarked) {
      sheet.unknown(2, "necessity", "No form says so. Must people give it? required or optional");
    } else {
      sheet.line(2, "necessity: " + (asked.required ? "required" : "optional"));
    }
    if (!asked.comments.isEmpty()) {
      sheet.ask(
          2,
          "May all read what is written on "
              + Draft.places(PagePaths.few(asked.comments))
              + "? Then list it as 'public-posts'.");
    }
    sheet.unknown(2, "keep", "How long is it kept, and why?");
    if (guarded(word)) {
      sheet.unknown(2, "protection", "What protects it? Such as [encrypted, restricted].");
    }
  }

  private static boolean guarded(String word) {
    Vocabulary words = Vocabulary.shipped();
    return words.entry("data", word).filter(Vocabulary.Entry::sensitive).isPresent()
        || words.isA("data", word, "financial")
        || words.isA("data", word, "government-id");
  }

  private void questions(Sheet sheet) {
    List<String> questions = new ArrayList<>();
    unclear.forEach(
        (path, names) -> {
          String named = Sheet.named(names);
          String fields = named.isEmpty() ? "a field without a plain name" : "the field " + named;
          questions.add("What does " + fields + " on " + path + " ask for?");
        });
    if (questions.isEmpty()) {
      return;
    }
    sheet.line(1, "# Fields that say too little. Add 'fields: [name]' to the data they mean.");
    questions.stream().limit(MOST_QUESTIONS).forEach(question -> sheet.ask(1, question));
    if (questions.size() > MOST_QUESTIONS) {
      sheet.ask(1, "And on " + Draft.count(questions.size() - MOST_QUESTIONS) + " more?");
    }
  }
}
