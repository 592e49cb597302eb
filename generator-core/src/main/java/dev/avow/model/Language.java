package dev.avow.model;

import dev.avow.yaml.NotReadable;
import dev.avow.yaml.Scalar;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;

/** A language by its tag (BCP 47): {@code en}, {@code pt-BR}. */
@Scalar(says = "a language tag", example = "en", pattern = "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")
public record Language(String tag) {

  private static final Set<String> ALL = Set.of(Locale.getISOLanguages());

  public Language {
    if (tag.contains("_")) {
      throw new NotReadable(
          "is not a language tag: it has an underscore", "Write '" + tag.replace('_', '-') + "'.");
    }
    if (tag.contains(" ")) {
      throw new NotReadable(
          "is not a language tag: it holds a space", "Write '" + tag.replace(" ", "") + "'.");
    }
    try {
      Locale locale = new Locale.Builder().setLanguageTag(tag).build();
      if (!ALL.contains(locale.getLanguage())) {
        throw new NotReadable("is not a language tag", "Write two letters, such as 'en'.");
      }
    } catch (IllformedLocaleException e) {
      throw new NotReadable("is not a language tag", "Write two letters, such as 'en' or 'pt-BR'.");
    }
  }

  @Override
  public String toString() {
    return tag;
  }
}
