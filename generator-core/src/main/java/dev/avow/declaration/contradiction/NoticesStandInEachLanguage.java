package dev.avow.declaration.contradiction;

import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.model.Language;
import dev.avow.model.Notice;
import dev.avow.model.OptOut;
import dev.avow.model.Site;
import dev.avow.model.Url;
import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.PerLanguage;
import java.util.List;
import java.util.function.Consumer;

/**
 * Who says for one language where a document stands, or where people leave a list, says it for each
 * that the notice is generated in. More addresses are fine: they may be those of translations that
 * somebody made by hand.
 */
final class NoticesStandInEachLanguage implements Contradiction {

  private static final Rule RULE =
      Rule.warning(
          "language-address", "what has an address for a language has one for each of the notice");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Stated stated, Consumer<Finding> to) {
    Answer<Site> site = stated.declaration().site();
    List<Given<Language>> languages =
        stated.declaration().notice().then(Notice::languages).given().orElse(List.of());
    missing(site.then(Site::notice), languages, to);
    missing(site.then(Site::security), languages, to);
    stated
        .mailings()
        .values()
        .forEach(mailing -> missing(mailing.value().optOut().then(OptOut::form), languages, to));
  }

  private static void missing(
      Answer<PerLanguage<Url>> answer, List<Given<Language>> languages, Consumer<Finding> to) {
    PerLanguage<Url> places = answer.orNull();
    if (places == null || places.single()) {
      return;
    }
    String first = places.byLanguage().keySet().iterator().next();
    for (Given<Language> language : languages) {
      String tag = language.value().tag();
      if (places.in(tag).isEmpty()) {
        to.accept(
            new Finding(
                RULE,
                Stated.where(answer),
                "'"
                    + answer.place().path()
                    + "' says where it is in '"
                    + first
                    + "', and not in '"
                    + tag
                    + "', a language of the notice.",
                "Add '" + tag + ": /…', or take '" + tag + "' out of 'notice: languages:'.",
                List.of(language.place().where())));
      }
    }
  }
}
