package dev.avow.template;

import dev.avow.content.Vocabulary;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.model.Declaration;
import dev.avow.model.Url;
import dev.avow.text.Markdown;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Key;
import dev.avow.yaml.Place;
import dev.avow.yaml.Shape;
import dev.avow.yaml.Text;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A declaration as the clauses of one language see it. Follows the shapes of the format, so a new
 * key of the records needs nothing here.
 */
public final class View {
  private static final Pattern ORIGIN = Pattern.compile("^(https?://[^/?#]*).*$");

  private final Declaration declaration;
  private final Vocabulary vocabulary;
  private final Wording wording;
  private final Spelling spelling;
  private final Inside inside;
  private final Marks marks = new Marks();
  private final Set<Finding> findings = new LinkedHashSet<>();
  private final Set<String> laws = new LinkedHashSet<>();
  private final String source;
  private final Map<String, Map<String, SectionView>> sections = new LinkedHashMap<>();
  private final SectionView root;
  private final Map<String, TemplateModel> variables = new LinkedHashMap<>();

  public View(Declaration declaration, Vocabulary vocabulary, Wording wording) {
    this.declaration = declaration;
    this.vocabulary = vocabulary;
    this.wording = wording;
    this.spelling = new Spelling(wording);
    this.inside = new Inside(wording);
    declaration.laws().given().orElse(List.of()).forEach(law -> laws.add(law.value()));
    this.source = TextLanguage.source(declaration);
    this.root =
        new SectionView(
            this,
            NamedSection.fixed(declaration, Shape.of(Declaration.class)),
            new Place("", noPlace()));
  }

  private Location noPlace() {
    return declaration.organization().place().where();
  }

  /** The numbers that marks in printed text stand for. */
  public Marks marks() {
    return marks;
  }

  /** What was found while values were printed, such as a text in another language only. */
  public List<Finding> findings() {
    return List.copyOf(findings);
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** The words of its language. */
  public Wording wording() {
    return wording;
  }

  Spelling spelling() {
    return spelling;
  }

  Declaration declaration() {
    return declaration;
  }

  boolean appliesLaw(String law) {
    return law.isEmpty() || laws.contains(law);
  }

  /** The variables of every clause, by name; made when the first of them is printed. */
  Map<String, TemplateModel> variables() {
    if (variables.isEmpty()) {
      for (Shape.Field field : Shape.of(Declaration.class).fields().values()) {
        variables.put(field.javaName(), root.child(field.javaName()));
      }
      variables.put("lang", new SimpleScalar(wording.language()));
      variables.put("joined", new Joined(this::joined));
      variables.put("either", new Joined(this::either));
      Locale language = Locale.forLanguageTag(wording.language());
      String stop = wording.phrase("full-stop").orElse(".");
      variables.put("sentence", new SentenceHead(language, stop));
      variables.put("capitalized", new SentenceHead(language, ""));
      variables.put("saysOn", new Says(this));
    }
    return Collections.unmodifiableMap(variables);
  }

  /** The sections of one of the declaration's maps by id, by path ({@code staff.roles}). */
  private Map<String, SectionView> byId(String map) {
    Map<String, SectionView> known = sections.get(map);
    if (known == null) {
      known = find(map);
      sections.put(map, known);
    }
    return known;
  }

  private Map<String, SectionView> find(String map) {
    Seen at = root;
    for (String name : map.split("\\.", -1)) {
      at = at.child(name);
    }
    Map<String, SectionView> found = new LinkedHashMap<>();
    if (at instanceof ListView list) {
      list.sections().forEach(section -> found.put(section.id(), section));
    }
    return found;
  }

  List<SectionView> sections(String map) {
    return List.copyOf(byId(map).values());
  }

  Optional<SectionView> section(String map, String id) {
    return Optional.ofNullable(byId(map).get(id));
  }

  /** The shape of one section of a map of the declaration. */
  Shape.Section shapeOf(String map) {
    return ((Shape.ById) field(map).shape()).element();
  }

  /** What the format knows about a map of the declaration. */
  Key keyOf(String map) {
    return field(map).key();
  }

  private static Shape.Field field(String map) {
    Shape.Section section = Shape.of(Declaration.class);
    String[] names = map.split("\\.", -1);
    for (int i = 0; i < names.length - 1; i++) {
      section = (Shape.Section) Objects.requireNonNull(section.fields().get(names[i])).shape();
    }
    return Objects.requireNonNull(section.fields().get(names[names.length - 1]), map);
  }

  /** A path of the site as a whole address, so that it works in mail and plain text as well. */
  public String completed(Url url) {
    return url.isPath() ? completed(url.text()) : url.text();
  }

  /** The same of what is known to be a path. */
  String completed(String path) {
    return declaration
        .site()
        .then(site -> site.url())
        .given()
        .map(site -> ORIGIN.matcher(site.text()).replaceFirst("$1") + path)
        .orElse(path);
  }

  /** The words of a free text in this view's language; another language's words are a finding. */
  String words(Text text, Place place) {
    TextLanguage wanted = new TextLanguage(wording.language(), source);
    wanted.untold(text, place).ifPresent(findings::add);
    return wanted.words(text, place);
  }

  /** The same words as a part of a sentence; a name and an address are left as they are written. */
  String inside(Text text, Place place) {
    String words = words(text, place);
    return Identities.is(place.path(), text) ? words : inside.of(words);
  }

  /** The label of an own word of the organization, in this view's language. */
  Optional<String> ownLabel(String list, String word) {
    return declaration
        .vocabulary()
        .given()
        .map(
            own ->
                switch (list) {
                  case "data" -> own.data();
                  case "purposes" -> own.purposes();
                  case "roles" -> own.roles();
                  case "sources" -> own.sources();
                  case "subjects" -> own.subjects();
                  default -> own.safeguards();
                })
        .flatMap(words -> words.given())
        .map(words -> words.get(word))
        .map(Given::value)
        .filter(entry -> vocabulary.entry(list, word).isPresent())
        .flatMap(own -> own.label().given().map(text -> inside(text, own.label().place())));
  }

  /** The label of a word, shipped or own. */
  String label(String list, String word) {
    return ownLabel(list, word).or(() -> wording.label(list, word)).orElse(word.replace('-', ' '));
  }

  /** The word for sentences. */
  String plain(String list, String word) {
    return ownLabel(list, word).or(() -> wording.plain(list, word)).orElse(label(list, word));
  }

  /** Escaped and marked, ready to print. */
  String printed(String text, List<Fact> facts) {
    return marks.mark(Markdown.escape(text), facts);
  }

  /** Several printed values as a list in a sentence. */
  String joined(List<String> printed) {
    return spelling.joined(printed.stream().filter(part -> !part.isEmpty()).toList());
  }

  /** Several printed values as a choice in a sentence. */
  String either(List<String> printed) {
    return spelling.either(printed.stream().filter(part -> !part.isEmpty()).toList());
  }
}
