package dev.avow.check.fact.form;

import dev.avow.check.fact.word.Topic;
import java.util.Set;
import java.util.regex.Pattern;

/** Sentences by which sending a form is an agreement to mail: 'By ordering you agree to offers'. */
public final class BoundMail {

  private static final Pattern SENTENCE = Pattern.compile("[.!?;|\\n]");

  private static final Set<String> DENIALS =
      Set.of(
          "not", "never", "nicht", "nie", "keine", "keinen", "jamais", "pas", "nunca", "niet",
          "geen");

  private BoundMail() {}

  /** Whether the text of a form has such a sentence. */
  public static boolean in(String text) {
    return says(Topic.fold(text)) && SENTENCE.splitAsStream(text).anyMatch(BoundMail::sentence);
  }

  private static boolean sentence(String sentence) {
    String folded = Topic.fold(sentence);
    return says(folded)
        && DENIALS.stream().noneMatch(denial -> folded.contains(" " + denial + " "));
  }

  private static boolean says(String folded) {
    return Topic.BY_SENDING.in(folded) && Topic.AGREED.in(folded) && Topic.MAIL_TO_COME.in(folded);
  }
}
