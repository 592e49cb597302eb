package dev.avow.declaration.contradiction;

import dev.avow.content.Vocabulary.Entry;
import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.model.DataItem;
import dev.avow.model.Disclosures;
import dev.avow.model.SensitiveUse;
import dev.avow.model.Use;
import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Advertising and sale are none of the purposes that need no limit (11 CCR 7027(m)). */
final class LimitedDataAreNotMarketed implements Contradiction {

  private static final Rule RULE =
      Rule.error(
          "limited-but-marketed",
          "sensitive data used for permitted purposes only are not used for marketing");

  private static final Set<String> PERMITTED = Set.of("contextual-ads", "build-profile");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Stated stated, Consumer<Finding> to) {
    Answer<Boolean> all = stated.declaration().disclosures().then(Disclosures::limitsSensitive);
    Set<String> sensitive = stated.flagged("ca-sensitive").keySet();
    for (Map.Entry<String, Given<Use>> entry : stated.uses().entrySet()) {
      Use use = entry.getValue().value();
      if (!isMarketing(stated, use)) {
        continue;
      }
      for (Given<String> item : use.data().given().orElse(List.of())) {
        Given<DataItem> declared = stated.data().get(item.value());
        Answer<Boolean> own =
            declared == null ? all : declared.value().sensitiveUse().then(SensitiveUse::limited);
        Answer<Boolean> said = Stated.yes(own) ? own : all;
        if (Stated.yes(own) || (Stated.yes(all) && sensitive.contains(item.value()))) {
          to.accept(
              new Finding(
                  RULE,
                  item.place().where(),
                  "'"
                      + entry.getKey()
                      + "' markets with '"
                      + item.value()
                      + "', and '"
                      + said.place().path()
                      + "' says that sensitive data serve permitted purposes only.",
                  "Take '"
                      + item.value()
                      + "' out of this use, or write '"
                      + said.place().path().replaceFirst("^.*\\.", "")
                      + ": false'.",
                  List.of(Stated.where(said))));
        }
      }
    }
  }

  /**
   * Advertisements that fit the page alone are permitted (7027(m)(4)), and so is a profile that the
   * service asked for consists in (7027(m)(1)).
   */
  private static boolean isMarketing(Stated stated, Use use) {
    return Stated.list(use.purpose()).stream()
        .filter(word -> PERMITTED.stream().noneMatch(p -> isA(stated, word, p)))
        .flatMap(word -> stated.vocabulary().entry("purposes", word).stream())
        .anyMatch(Entry::marketing);
  }

  private static boolean isA(Stated stated, String word, String purpose) {
    return stated.vocabulary().isA("purposes", word, purpose);
  }
}
