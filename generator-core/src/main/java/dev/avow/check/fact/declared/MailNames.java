package dev.avow.check.fact.declared;

import dev.avow.check.field.Folded;
import dev.avow.model.MailClass;
import dev.avow.model.Mailing;
import dev.avow.yaml.Text;
import java.util.List;
import java.util.stream.Stream;

/** What a declaration calls its mailings: a box that says 'Yes, send me The Harbor Letter'. */
public final class MailNames {

  /** Shorter names, such as 'News', are words of other sentences too. */
  private static final int SHORTEST = 5;

  private MailNames() {}

  /** The names of a mailing that people may decline, folded. */
  static List<String> of(Mailing mailing) {
    return mailing.classification().given().filter(MailClass.TRANSACTIONAL::equals).isPresent()
        ? List.of()
        : mailing.label().given().stream()
            .flatMap(MailNames::texts)
            .map(text -> Folded.of(text).strip())
            .filter(name -> name.length() >= SHORTEST)
            .toList();
  }

  private static Stream<String> texts(Text text) {
    return text.byLanguage().values().stream();
  }

  /** Whether the folded label of a box names one of them. */
  public static boolean in(String label, List<Declared.Mail> mailings) {
    return mailings.stream()
        .flatMap(mailing -> mailing.called().stream())
        .anyMatch(name -> (" " + label.strip() + " ").contains(" " + name + " "));
  }
}
