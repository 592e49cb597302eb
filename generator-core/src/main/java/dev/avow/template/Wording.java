package dev.avow.template;

import dev.avow.content.Content;
import dev.avow.content.ContentFile;
import dev.avow.content.Vocabulary;
import dev.avow.finding.Finding;
import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Reading;
import dev.avow.yaml.Words;
import dev.avow.yaml.YamlReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words of one language: labels of the vocabulary and the small phrases that sentences are put
 * together from. The overlay's words stand in front of the shipped ones, word by word.
 */
public final class Wording {
  static final String PHRASES = "phrases";

  /** Read once for each language that is shipped: these files never change while we run. */
  private static final Map<String, Wording> SHIPPED = new ConcurrentHashMap<>();

  private final String language;
  private final Map<String, Map<String, WordText>> lists = new LinkedHashMap<>();
  private final Map<String, String> phrases = new LinkedHashMap<>();
  private final WrittenWords written = new WrittenWords();
  private final List<Rewritten> rewritten = new ArrayList<>();

  /** What was asked for and is not there. */
  private final Asked asked = new Asked();

  /** Whose words stand where the language lacks some, so that a draft can be read. */
  private @Nullable Wording english;

  private Wording(String language) {
    this.language = language;
  }

  /** Reads the language's words; what is wrong with them is added to the findings. */
  public static Wording read(
      String language, Content content, Vocabulary vocabulary, List<Finding> findings)
      throws IOException {
    Wording wording = new Wording(language);
    Wording shipped = shipped(language, findings);
    wording.english = language.equals("en") ? null : shipped("en", findings);
    shipped.lists.forEach((list, words) -> wording.lists.put(list, new LinkedHashMap<>(words)));
    wording.phrases.putAll(shipped.phrases);
    if (content.overlay().isPresent()) {
      wording.add(content, findings);
      if (shipped.exists()) {
        wording.rewritten.addAll(wording.written.over(shipped, wording));
      }
      findings.addAll(wording.written.unread(shipped("en", findings), vocabulary, content));
    }
    return wording;
  }

  private static Wording shipped(String language, List<Finding> findings) throws IOException {
    Wording known = SHIPPED.get(language);
    if (known != null) {
      return known;
    }
    Wording shipped = new Wording(language);
    if (shipped.add(Content.shipped(), findings)) {
      SHIPPED.putIfAbsent(language, shipped);
    }
    return shipped;
  }

  Set<String> ids(String list) {
    return list.equals(PHRASES) ? phrases.keySet() : lists.getOrDefault(list, Map.of()).keySet();
  }

  private boolean add(Content content, List<Finding> findings) throws IOException {
    Optional<ContentFile> words = content.find(language + "/words.yaml");
    if (words.isPresent()) {
      read(words.get(), WordsFile.class, findings).ifPresent(this::words);
    }
    Optional<ContentFile> small = content.find(language + "/phrases.yaml");
    if (small.isPresent()) {
      read(small.get(), PhrasesFile.class, findings)
          .flatMap(file -> file.phrases().given())
          .orElse(Map.of())
          .forEach(
              (id, phrase) -> {
                written.add(PHRASES, id, phrase.place().where());
                phrase.value().says().given().ifPresent(p -> phrases.put(id, p));
                if (phrase(id).isEmpty()) {
                  asked.want(PHRASES, id); // 'unknown' is still to be translated
                }
              });
    }
    return words.isPresent() && small.isPresent();
  }

  private static <T extends Record> Optional<T> read(
      ContentFile file, Class<T> type, List<Finding> findings) {
    Reading<T> reading = YamlReader.read(file.bytes(), file.name(), type, Words.NONE);
    findings.addAll(reading.findings());
    return reading.value();
  }

  private void words(WordsFile file) {
    put("data", file.data());
    put("purposes", file.purposes());
    put("bases", file.bases());
    put("roles", file.roles());
    put("safeguards", file.safeguards());
    put("subjects", file.subjects());
    put("sources", file.sources());
    put("rights", file.rights());
    put("choices", file.choices());
    put("laws", file.laws());
  }

  private void put(String list, Answer<Map<String, Given<WordText>>> words) {
    Map<String, WordText> all = lists.computeIfAbsent(list, name -> new LinkedHashMap<>());
    words
        .given()
        .orElse(Map.of())
        .forEach(
            (id, word) -> {
              written.add(list, id, word.place().where());
              all.put(id, word.value());
              if (word.value().label().isUnknown()) {
                asked.want(list, id);
              }
            });
  }

  public String language() {
    return language;
  }

  /** Whether the language has any texts; one that has none was told when it was read. */
  public boolean exists() {
    return !phrases.isEmpty() || !lists.isEmpty();
  }

  /** What the overlay says in other words, in a language that Avow ships; else nothing. */
  public List<Rewritten> rewritten() {
    return List.copyOf(rewritten);
  }

  /** All that is said for one word: of a phrase its words, of another its label and plain words. */
  List<String> texts(String list, String id) {
    return list.equals(PHRASES)
        ? Optional.ofNullable(phrases.get(id)).stream().toList()
        : Stream.of(ownLabel(list, id), ownPlain(list, id))
            .flatMap(Optional::stream)
            .distinct()
            .toList();
  }

  /** The word for tables and headings. */
  Optional<String> label(String list, String word) {
    return ownLabel(list, word)
        .or(() -> english().flatMap(all -> asked(list, word, all.ownLabel(list, word))));
  }

  /** The word for sentences. */
  Optional<String> plain(String list, String word) {
    return ownPlain(list, word)
        .or(() -> english().flatMap(all -> asked(list, word, all.ownPlain(list, word))));
  }

  private Optional<String> ownLabel(String list, String word) {
    return word(list, word).flatMap(text -> text.label().given());
  }

  private Optional<String> ownPlain(String list, String word) {
    return word(list, word).flatMap(text -> text.plain().given().or(() -> text.label().given()));
  }

  private Optional<String> asked(String list, String id, Optional<String> english) {
    english.ifPresent(text -> asked.ask(list, id, text));
    return english;
  }

  private Optional<WordText> word(String list, String word) {
    return Optional.ofNullable(lists.getOrDefault(list, Map.of()).get(word));
  }

  /** The phrase, if the language has it. */
  public Optional<String> phrase(String id) {
    return Optional.ofNullable(phrases.get(id));
  }

  /** The phrase for what stands around clauses; that of English where the language lacks it. */
  public String say(String id) {
    if (phrase(id).isEmpty()) {
      asked.want(PHRASES, id);
    }
    return words(id);
  }

  /** The phrase, or its id in words; that of English, once it is printed, is told as a lack. */
  private String words(String id) {
    return demanded(id).orElse(id.replace('-', ' '));
  }

  /** The phrase, whose lack is told once it is printed. */
  Optional<String> demanded(String id) {
    return phrase(id).or(() -> english().flatMap(all -> asked(PHRASES, id, all.phrase(id))));
  }

  /** Tells what a clause printed: of words that the language lacks, those of others are no lack. */
  void printed(String markdown) {
    asked.printed(markdown);
  }

  private Optional<Wording> english() {
    return Optional.ofNullable(english);
  }

  /** What documents asked for, the English texts have and this language has not. */
  public List<Finding> missing(Content content) throws IOException {
    List<Finding> toldAlready = new ArrayList<>();
    Wording english = shipped("en", toldAlready);
    return new Lacking(language, content, english).of(lacking(english));
  }

  /** The files 'words.yaml' and 'phrases.yaml' of what was asked for, for somebody to fill in. */
  public SortedMap<String, String> blank() throws IOException {
    Wording english = shipped("en", new ArrayList<>());
    return new BlankWords(english).of(lacking(english));
  }

  /** What English lacks too is a name of the organization's own. */
  private Map<String, List<String>> lacking(Wording english) {
    Map<String, List<String>> all = new LinkedHashMap<>();
    asked
        .lacking()
        .forEach(
            (list, ids) -> {
              List<String> known = ids.stream().filter(english.ids(list)::contains).toList();
              if (!known.isEmpty()) {
                all.put(list, known);
              }
            });
    return all;
  }

  /** The words of the phrase in front of one of its holes: "after" of "for {1} after {2}". */
  String lead(String id, int hole) {
    String text = words(id);
    int end = Math.max(0, text.indexOf("{" + hole + "}"));
    return text.substring(text.lastIndexOf('}', end) + 1, end).strip();
  }

  /** The phrase inside a clause, with {@code {1}}, {@code {2}}… replaced. */
  String spell(String id, String... parts) {
    String text = words(id);
    List<String> pieces = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int hole = text.indexOf('{', at);
      if (hole < 0 || hole + 2 >= text.length() || text.charAt(hole + 2) != '}') {
        pieces.add(text.substring(at));
        break;
      }
      pieces.add(text.substring(at, hole));
      int number = text.charAt(hole + 1) - '1';
      pieces.add(number >= 0 && number < parts.length ? parts[number] : "");
      at = hole + 3;
    }
    return String.join("", pieces);
  }
}
