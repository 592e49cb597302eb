package dev.avow.mail;

import dev.avow.site.page.Page;
import java.util.Optional;

/**
 * One way a message can look: a mail program shows one face of it and not the others.
 *
 * @param text as it is shown, marks of templates blanked and values marked by {@link Placeholder}
 * @param page the same text parsed, when it is HTML; lines and columns of its elements are those of
 *     the text
 */
public record Face(Kind kind, SourceText text, Optional<Page> page) {

  /** What a face is written in. */
  public enum Kind {
    HTML("HTML part"),
    AMP("AMP part"),
    TEXT("text part");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** What a person calls it. */
    public String words() {
      return words;
    }
  }
}
