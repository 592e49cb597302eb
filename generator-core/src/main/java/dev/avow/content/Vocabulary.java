package dev.avow.content;

import dev.avow.content.Word.Mapping;
import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Reading;
import dev.avow.yaml.Words;
import dev.avow.yaml.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words a declaration is written in: lists of words, each list a tree. */
public final class Vocabulary implements Words {

  /** The lists, by the names that keys of the format call them. */
  public static final List<String> LISTS =
      List.of(
          "data",
          "purposes",
          "bases",
          "roles",
          "safeguards",
          "subjects",
          "sources",
          "rights",
          "choices",
          "laws");

  private final Map<String, Map<String, Entry>> lists;
  private final Map<String, Map<String, String>> aliases = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> not;

  /**
   * @param not by list, what people write in place of a word, and the word
   */
  private Vocabulary(Map<String, Map<String, Entry>> lists, Map<String, Map<String, String>> not) {
    this.lists = lists;
    this.not = not;
    lists.forEach(
        (list, entries) -> {
          Map<String, String> byAlias = new LinkedHashMap<>();
          entries.forEach(
              (id, entry) -> {
                byAlias.put(id, id);
                entry.aliases().forEach(alias -> byAlias.putIfAbsent(alias, id));
              });
          aliases.put(list, byAlias);
        });
  }

  /**
   * One word, plainly.
   *
   * @param parent the word it stands under; empty at a root
   * @param dpv its counterpart in the W3C Data Privacy Vocabulary; an organization's own has none
   * @param fideslang its counterpart in fideslang
   */
  public record Entry(
      String id,
      String parent,
      List<String> aliases,
      List<String> flags,
      boolean sensitive,
      String kind,
      boolean marketing,
      Optional<Counterpart> dpv,
      Optional<Counterpart> fideslang,
      List<String> ccpa) {}

  /**
   * A word of another vocabulary.
   *
   * @param match how far it says the same: exact, close, broad (it is wider) or narrow
   */
  public record Counterpart(String term, String match) {}

  /** The shipped vocabulary; read once, since it never changes while the program runs. */
  public static Vocabulary shipped() {
    return Shipped.VOCABULARY;
  }

  private static final class Shipped {
    static final Vocabulary VOCABULARY = read(Content.shipped());
  }

  private static Vocabulary read(Content content) {
    Map<String, Map<String, Entry>> lists = new LinkedHashMap<>();
    Map<String, Map<String, String>> not = new LinkedHashMap<>();
    try {
      for (String list : LISTS) {
        ContentFile file = content.open("vocabulary/" + list + ".yaml");
        Reading<WordList> reading =
            YamlReader.read(file.bytes(), file.name(), WordList.class, Words.NONE);
        if (!reading.sound()) {
          throw new IllegalStateException(reading.findings().toString());
        }
        Map<String, Entry> entries = new LinkedHashMap<>();
        Map<String, String> instead = new LinkedHashMap<>();
        reading
            .value()
            .flatMap(words -> words.words().given())
            .orElse(Map.of())
            .forEach(
                (id, word) -> {
                  entries.put(id, entry(id, word.value()));
                  texts(word.value().not().given()).forEach(other -> instead.put(other, id));
                });
        lists.put(list, Collections.unmodifiableMap(entries));
        not.put(list, Collections.unmodifiableMap(instead));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Vocabulary(lists, not);
  }

  private static Entry entry(String id, Word word) {
    return new Entry(
        id,
        word.parent().given().orElse(""),
        texts(word.aliases().given()),
        texts(word.flags().given()),
        word.sensitive().given().orElse(false),
        word.kind().given().orElse(""),
        word.marketing().given().orElse(false),
        word.dpv().given().flatMap(dpv -> counterpart(dpv.iri(), dpv)),
        word.fideslang().given().flatMap(fideslang -> counterpart(fideslang.key(), fideslang)),
        texts(word.ccpa().given()));
  }

  private static Optional<Counterpart> counterpart(Answer<String> term, Mapping mapping) {
    return term.given()
        .map(written -> new Counterpart(written, mapping.match().given().orElse("close")));
  }

  private static List<String> texts(Optional<List<Given<String>>> items) {
    return items.orElse(List.of()).stream().map(Given::value).toList();
  }

  /** This vocabulary with the organization's own word below one of the list's. */
  public Vocabulary with(String list, String id, String parent) {
    Entry above = Optional.ofNullable(lists.get(list)).map(all -> all.get(parent)).orElseThrow();
    Map<String, Map<String, Entry>> more = new LinkedHashMap<>(lists);
    Map<String, Entry> entries =
        new LinkedHashMap<>(of(list).isEmpty() ? Map.of() : lists.get(list));
    entries.put(
        id,
        new Entry(
            id,
            parent,
            List.of(),
            above.flags(),
            above.sensitive(),
            above.kind(),
            above.marketing(),
            Optional.empty(),
            Optional.empty(),
            above.ccpa()));
    more.put(list, Collections.unmodifiableMap(entries));
    return new Vocabulary(more, not);
  }

  @Override
  public Optional<String> canonical(String list, String written) {
    return Optional.ofNullable(aliases.getOrDefault(list, Map.of()).get(written));
  }

  @Override
  public Map<String, String> instead(String list) {
    return not.getOrDefault(list, Map.of());
  }

  @Override
  public Collection<String> of(String list) {
    return lists.getOrDefault(list, Map.of()).keySet();
  }

  @Override
  public Collection<String> spellings(String list) {
    return aliases.getOrDefault(list, Map.of()).keySet();
  }

  public Optional<Entry> entry(String list, String id) {
    return Optional.ofNullable(lists.getOrDefault(list, Map.of()).get(id));
  }

  /** Whether the word is the ancestor or stands below it. */
  public boolean isA(String list, String word, String ancestor) {
    return lineage(list, word).contains(ancestor);
  }

  /** The word, its parent, and so on to the root. */
  public List<String> lineage(String list, String word) {
    List<String> line = new ArrayList<>();
    Optional<Entry> entry = entry(list, word);
    while (entry.isPresent() && !line.contains(entry.get().id())) {
      line.add(entry.get().id());
      entry = entry(list, entry.get().parent());
    }
    return line;
  }
}
