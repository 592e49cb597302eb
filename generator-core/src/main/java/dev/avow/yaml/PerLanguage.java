package dev.avow.yaml;

import dev.avow.yaml.Answer.Given;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value that may differ from language to language: {@code /privacy}, or {@code {en: /privacy, de:
 * /datenschutz}}. Free text is a {@link Text}.
 *
 * @param byLanguage the values by language tag (BCP 47), never empty; one for all languages stands
 *     under the empty tag
 */
public record PerLanguage<T>(Map<String, Given<T>> byLanguage) {

  public PerLanguage {
    byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
  }

  /** The value for readers of the language; empty if only other languages have one. */
  public Optional<Given<T>> in(String language) {
    return Optional.ofNullable(byLanguage.getOrDefault(language, byLanguage.get("")));
  }

  /** Whether it is said once, for all languages. */
  public boolean single() {
    return byLanguage.containsKey("");
  }

  /** The values in the order of the file. */
  public List<Given<T>> all() {
    return List.copyOf(byLanguage.values());
  }
}
