package dev.avow.yaml;

import java.util.Map;
import java.util.Optional;

/**
 * Free text, in one language or several: {@code when you pay}, or {@code {en: …, de: …}}.
 *
 * @param byLanguage the texts by language tag (BCP 47); one without a language stands under the
 *     empty tag
 */
public record Text(Map<String, String> byLanguage) {

  public Text {
    byLanguage = Map.copyOf(byLanguage);
  }

  public static Text of(String words) {
    return new Text(Map.of("", words));
  }

  /** The words for readers of the language; empty if only other languages have some. */
  public Optional<String> in(String language) {
    return Optional.ofNullable(byLanguage.getOrDefault(language, byLanguage.get("")));
  }
}
