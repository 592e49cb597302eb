package dev.avow.template;

import dev.avow.finding.Finding;
import dev.avow.model.Declaration;
import dev.avow.text.Line;
import dev.avow.yaml.Place;
import dev.avow.yaml.Text;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The free texts of a declaration for readers of one language.
 *
 * @param source the language of texts that name none
 */
public record TextLanguage(String language, String source) {
  /** Longer texts would hide what a message says. */
  private static final int SHORT = 60;

  /** The first language of the notice. */
  public static String source(Declaration declaration) {
    return declaration
        .notice()
        .then(notice -> notice.languages())
        .given()
        .map(languages -> languages.get(0).value().tag())
        .orElse("en");
  }

  private Optional<String> own(Text text, Place place) {
    Map<String, String> words = text.byLanguage();
    // A name and a postal address are the same in every language.
    boolean plain = language.equals(source) || Identities.is(place.path(), text);
    return Optional.ofNullable(words.get(language))
        .or(() -> Optional.ofNullable(plain ? words.get("") : null));
  }

  /** The words; those of another language if there are no others. */
  String words(Text text, Place place) {
    Map<String, String> words = text.byLanguage();
    return own(text, place)
        .or(() -> Optional.ofNullable(words.get("")))
        .or(() -> Optional.ofNullable(words.get(source)))
        .orElseGet(() -> words.values().stream().sorted().findFirst().orElse(""));
  }

  /** That there are no words in the language, if so. */
  public Optional<Finding> untold(Text text, Place place) {
    if (own(text, place).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        new Finding(
            TemplateRules.OTHER_LANGUAGE,
            place.where(),
            "'" + place.path() + "' has no words in the language '" + language + "'.",
            languages(text).stream()
                .map(tag -> tag + ": " + known(tag, text))
                .collect(Collectors.joining(", ", "Write one text for each language: {", "}."))));
  }

  /** The languages that the text should have: the source first, then those it has already. */
  private Set<String> languages(Text text) {
    Set<String> languages = new LinkedHashSet<>(Set.of(source));
    languages.add(language);
    text.byLanguage().keySet().stream()
        .filter(tag -> !tag.isEmpty())
        .sorted()
        .forEach(languages::add);
    return languages;
  }

  /** What the text says already in a language, to be copied, if that is short and plain. */
  private String known(String tag, Text text) {
    String plain = tag.equals(source) ? text.byLanguage().getOrDefault("", "") : "";
    String words = text.byLanguage().getOrDefault(tag, plain);
    boolean copied =
        !words.isEmpty()
            && Line.of(words, SHORT).equals(words)
            && words.chars().noneMatch(sign -> sign == '"' || sign == '\\');
    return copied ? '"' + words + '"' : "…";
  }
}
