package dev.avow.document;

import dev.avow.model.Declaration;
import dev.avow.model.Site;
import dev.avow.model.Url;
import dev.avow.template.Wording;
import dev.avow.yaml.Answer;
import dev.avow.yaml.PerLanguage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Where documents stand in the other languages, for whoever opened one in the wrong language. */
final class OtherLanguages {

  /** The documents whose address is declared, by the key of the site that tells it. */
  private static final Map<String, Function<Site, Answer<PerLanguage<Url>>>> PLACES =
      Map.of("notice", Site::notice, "security-statement", Site::security);

  private final Declaration declaration;
  private final Map<String, Wording> written = new LinkedHashMap<>();
  private Function<Url, String> completed = Url::text;

  /** None yet. */
  OtherLanguages(Declaration declaration) {
    this.declaration = declaration;
  }

  /**
   * A link to a document in another language.
   *
   * @param name what the language calls itself
   */
  record Link(String language, String name, String href) {}

  /**
   * Adds a language that documents are written in.
   *
   * @param complete makes the address of a page of the site a whole one
   */
  void add(Wording wording, Function<Url, String> complete) {
    completed = complete;
    written.put(wording.language(), wording);
  }

  /** The phrases that the links of a declaration are made of; none when there are no links. */
  static List<String> phrases(Declaration declaration) {
    List<String> tags = DeclaredLanguages.of(declaration).tags();
    boolean links =
        PLACES.values().stream()
            .flatMap(place -> declaration.site().then(place).given().stream())
            .anyMatch(place -> tags.stream().filter(place.byLanguage()::containsKey).count() > 1);
    return links ? List.of("language-name", "other-languages") : List.of();
  }

  /** Those of a document, in the order in which the notice names its languages. */
  List<Link> of(String document, String language) {
    Function<Site, Answer<PerLanguage<Url>>> key = PLACES.get(document);
    Optional<PerLanguage<Url>> places =
        key == null ? Optional.empty() : declaration.site().then(key).given();
    List<Link> links = new ArrayList<>();
    written.forEach(
        (tag, wording) ->
            places
                .filter(place -> !tag.equals(language) && place.byLanguage().containsKey(tag))
                .flatMap(place -> place.in(tag))
                .ifPresent(
                    url ->
                        links.add(
                            new Link(
                                tag, wording.say("language-name"), completed.apply(url.value())))));
    return links;
  }

  /** The paths of the declaration that the links show. */
  List<String> shown(String language) {
    List<String> paths = new ArrayList<>();
    if (!of("notice", language).isEmpty()) {
      paths.add("site.notice");
    }
    if (!of("security-statement", language).isEmpty()) {
      paths.add("site.security");
    }
    return paths;
  }
}
