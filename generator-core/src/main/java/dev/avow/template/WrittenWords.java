package dev.avow.template;

import dev.avow.content.Content;
import dev.avow.content.Vocabulary;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.text.Nearest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The words that an overlay lays over the shipped ones, and where each stands. */
final class WrittenWords {
  /** "Three years", for languages that count in more than two forms. */
  private static final Pattern SPAN =
      Pattern.compile("(year|month|week|day|hour|minute|second)s-[1-9]\\d*");

  private final List<Word> words = new ArrayList<>();

  private record Word(String list, String id, Location where) {}

  void add(String list, String id, Location where) {
    words.add(new Word(list, id, where));
  }

  /** Those that replace no word, so that nothing reads them. */
  List<Finding> unread(Wording english, Vocabulary vocabulary, Content content) throws IOException {
    List<Finding> unread = new ArrayList<>();
    for (Word word : words) {
      Set<String> known = new LinkedHashSet<>(english.ids(word.list()));
      if (!word.list().equals(Wording.PHRASES)) {
        known.addAll(vocabulary.of(word.list()));
      }
      boolean span = word.list().equals(Wording.PHRASES) && SPAN.matcher(word.id()).matches();
      if (!known.contains(word.id()) && !span && !isTitle(word, content)) {
        String question = Nearest.question(word.id(), known);
        unread.add(
            new Finding(
                TemplateRules.UNREAD,
                word.where(),
                "'"
                    + word.id()
                    + "' is not in the list '"
                    + word.list()
                    + "', and nothing reads it.",
                question.isEmpty() ? "Take it out." : question));
      }
    }
    return unread;
  }

  /** Each text beside that of the shipped words. */
  List<Rewritten> over(Wording shipped, Wording own) {
    List<Rewritten> rewritten = new ArrayList<>();
    for (Word word : words) {
      String before = String.join(" ", shipped.texts(word.list(), word.id()));
      for (String text : own.texts(word.list(), word.id())) {
        rewritten.add(new Rewritten(word.id(), word.where(), text, before));
      }
    }
    return rewritten;
  }

  /** Whether it is the title of a document of the organization's own. */
  private static boolean isTitle(Word word, Content content) throws IOException {
    String document = word.id().replaceFirst("^title-", "");
    return word.list().equals(Wording.PHRASES)
        && !document.equals(word.id())
        && content
            .open("documents.yaml")
            .text()
            .lines()
            .anyMatch(line -> line.strip().startsWith(document + ":"));
  }
}
