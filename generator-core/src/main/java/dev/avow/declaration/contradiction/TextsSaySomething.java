package dev.avow.declaration.contradiction;

import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.yaml.Leaf;
import dev.avow.yaml.Leaves;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Words of one's own are printed as they stand, so a bare "no" or "n/a" would be a sentence of the
 * notice.
 */
final class TextsSaySomething implements Contradiction {

  private static final Rule RULE =
      Rule.error("text-empty-answer", "a text says something that can be printed");

  private static final Set<String> EMPTY =
      Set.of(
          "no",
          "yes",
          "n/a",
          "na",
          "not applicable",
          "nothing",
          "nil",
          "false",
          "true",
          "-",
          "--",
          "–",
          "?",
          "tbd",
          "todo",
          "tba",
          "xxx",
          "nein",
          "ja",
          "non",
          "oui",
          "sí",
          "si",
          "não",
          "nee",
          "nie");

  /** "None appointed", "not needed": an answer that would be printed as if it were a name. */
  private static final Pattern NONE =
      Pattern.compile(
          "(?i)(none|not|no one|nobody)( yet)?"
              + " (appointed|applicable|available|needed|required|named|known|designated)\\.?");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Stated stated, Consumer<Finding> to) {
    for (Leaf leaf : Leaves.of(stated.declaration())) {
      Stated.texts(leaf)
          .flatMap(text -> text.byLanguage().values().stream())
          .filter(TextsSaySomething::empty)
          .forEach(words -> to.accept(finding(leaf, words)));
      if (leaf.answer().orNull() instanceof String name
          && leaf.path().endsWith(".name")
          && empty(name)) {
        to.accept(finding(leaf, name));
      }
    }
  }

  private static boolean empty(String words) {
    String said = words.strip();
    return EMPTY.contains(said.toLowerCase(Locale.ROOT)) || NONE.matcher(said).matches();
  }

  private static Finding finding(Leaf leaf, String words) {
    return new Finding(
        RULE,
        leaf.place().where(),
        "'" + leaf.path() + "' takes words, and '" + words + "' says nothing.",
        (leaf.path().endsWith(".name") ? "Write the name" : "Write a sentence")
            + "; 'none' if there is none, 'unknown' if nobody knows yet.");
  }
}
