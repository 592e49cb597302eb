package dev.avow.declaration.contradiction;

import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.model.Keep;
import dev.avow.model.Kept;
import dev.avow.yaml.Answer;
import dev.avow.yaml.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A time limit says when it ends; "as long as necessary" says nothing. */
final class RetentionHasAnEnd implements Contradiction {

  private static final Rule RULE =
      Rule.warning("retention-vague", "every time limit says when it ends");

  /** Words with which people say "until we decide otherwise". */
  private static final Pattern VAGUE =
      Pattern.compile(
          "(?iu).*\\b(necessary|needed|required|reasonabl[ey]|appropriate|no longer"
              + "|erforderlich|notwendig|nötig|nécessaires?|necesario|necessario|nodig)\\b.*");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Stated stated, Consumer<Finding> to) {
    Stream<Answer<Keep>> data = stated.data().values().stream().map(item -> item.value().keep());
    Stream<Answer<Keep>> uses = stated.uses().values().stream().map(use -> use.value().keep());
    Stream.concat(data, uses)
        .flatMap(answer -> answer.given().stream())
        .forEach(
            keep -> {
              check(keep, to);
              Stated.list(keep.differs()).forEach(other -> check(other, to));
            });
  }

  private static void check(Kept keep, Consumer<Finding> to) {
    for (Answer<Text> criterion : List.of(keep.until(), keep.asLongAs())) {
      Optional<String> vague =
          criterion
              .given()
              .flatMap(
                  text ->
                      text.byLanguage().values().stream()
                          .filter(words -> VAGUE.matcher(words).matches())
                          .sorted()
                          .findFirst());
      vague.ifPresent(
          words ->
              to.accept(
                  new Finding(
                      RULE,
                      Stated.where(criterion),
                      "'" + words + "' does not say when the data are deleted.",
                      "Name an event or a period, such as 'P2Y' or 'your account is open'.")));
    }
    if (Stated.yes(keep.forever()) && keep.because().isAbsent() && keep.law().isAbsent()) {
      to.accept(
          new Finding(
              RULE,
              Stated.where(keep.forever()),
              "The data are kept for ever, and nothing says why.",
              "Add 'because: …', or name a period."));
    }
  }
}
