package dev.avow.report;

import dev.avow.content.Content;
import dev.avow.content.Vocabulary;
import dev.avow.content.Vocabulary.Counterpart;
import dev.avow.content.Vocabulary.Entry;
import dev.avow.law.Law;
import dev.avow.law.Laws;
import dev.avow.law.Proof;
import dev.avow.law.Requirement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What stands behind a word of the vocabulary, a law among them, as lines of plain text. */
final class WordLines {

  private final Vocabulary words = Vocabulary.shipped();
  private final Laws laws;
  private final List<Requirement> requirements;

  WordLines(Content content, List<Requirement> requirements) throws IOException {
    this.laws = Laws.read(content);
    this.requirements = requirements;
  }

  /** All words, for one that was mistyped. */
  Set<String> all() {
    Set<String> all = new LinkedHashSet<>();
    Vocabulary.LISTS.forEach(list -> all.addAll(words.of(list)));
    return all;
  }

  /**
   * The word, once for each list that has it. What is no word itself is another spelling of one, or
   * what people write in its place.
   */
  List<List<String>> of(String written) {
    List<List<String>> found = new ArrayList<>();
    boolean word = all().contains(written);
    for (String list : Vocabulary.LISTS) {
      Optional<String> id =
          word
              ? Optional.of(written)
              : words
                  .canonical(list, written)
                  .or(() -> Optional.ofNullable(words.instead(list).get(written)));
      id.flatMap(known -> words.entry(list, known))
          .ifPresent(entry -> found.add(lines(list, entry)));
    }
    return found;
  }

  private List<String> lines(String list, Entry entry) {
    List<String> lines = new ArrayList<>();
    lines.add(entry.id() + " (a word of the list '" + list + "')");
    if (list.equals("laws")) {
      laws.find(entry.id()).ifPresent(law -> lines.addAll(lines(law)));
    }
    lines.addAll(named("Stands under: ", entry.parent()));
    lines.addAll(
        named(
            "Words below it: ",
            String.join(
                ", ",
                words.of(list).stream()
                    .filter(id -> parent(list, id).equals(entry.id()))
                    .toList())));
    lines.addAll(named("Also understood: ", String.join(", ", entry.aliases())));
    lines.addAll(named("Of the kind: ", entry.kind()));
    lines.addAll(named("Known about it: ", String.join(", ", known(entry))));
    entry.dpv().ifPresent(term -> lines.add("In the W3C Data Privacy Vocabulary: " + told(term)));
    entry.fideslang().ifPresent(term -> lines.add("In fideslang: " + told(term)));
    lines.addAll(named("In Cal. Civ. Code 1798.140(v)(1): ", String.join(", ", entry.ccpa())));
    return lines;
  }

  private String parent(String list, String id) {
    return words.entry(list, id).map(Entry::parent).orElse("");
  }

  private static List<String> named(String what, String value) {
    return value.isEmpty() ? List.of() : List.of(what + value);
  }

  private static List<String> known(Entry entry) {
    List<String> known = new ArrayList<>(entry.flags());
    if (entry.sensitive()) {
      known.add("sensitive");
    }
    if (entry.marketing()) {
      known.add("marketing");
    }
    return known;
  }

  private static String told(Counterpart term) {
    return switch (term.match()) {
      case "exact" -> term.term();
      case "broad" -> term.term() + ", which is wider";
      case "narrow" -> term.term() + ", which is narrower";
      default -> term.term() + ", which is close to it";
    };
  }

  private List<String> lines(Law law) {
    List<Requirement> rows =
        requirements.stream().filter(row -> row.law().equals(law.id())).toList();
    List<String> lines = new ArrayList<>();
    lines.add("Called: " + law.name());
    lines.add("Reaches: " + law.threshold());
    law.inForce().ifPresent(day -> lines.add("In force from: " + day));
    String ids = String.join(", ", rows.stream().map(Requirement::id).toList());
    boolean shipped = rows.stream().noneMatch(row -> row.proof() instanceof Proof.AtHand);
    lines.add("Its requirements: " + (shipped ? ids : "none are at hand yet; see " + ids));
    return lines;
  }
}
