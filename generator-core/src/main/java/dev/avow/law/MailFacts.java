package dev.avow.law;

import dev.avow.law.Truth.Silence;
import dev.avow.law.Truth.Value;
import dev.avow.model.MailClass;
import dev.avow.model.Mailing;
import dev.avow.model.Use;
import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import java.util.List;
import java.util.Map;

/**
 * Facts about e-mail lists. A list that is not declared is not sent, as far as the declaration
 * goes: {@code mailings:} denies by silence; a use for e-mail marketing says so by its purpose.
 */
final class MailFacts {

  private static final String MARKETING = "email-marketing";

  private MailFacts() {}

  /** 15 USC 7702; the mailbox providers' rules for bulk senders. */
  static Truth mail(Matter matter, String what) {
    return Truth.some(
        matter.declaration().mailings(),
        "mailings",
        Silence.DENIES,
        mailing ->
            switch (what) {
              case "any" ->
                  Truth.yes(
                      "'mailings." + mailing.getKey() + "' is declared",
                      mailing.getValue().place());
              case "over-5000-a-day" -> volume(mailing);
              default -> marketing(matter, mailing);
            });
  }

  private static Truth marketing(Matter matter, Map.Entry<String, Given<Mailing>> mailing) {
    String what = "mailings." + mailing.getKey() + ".class";
    Answer<MailClass> answer = mailing.getValue().value().classification();
    if (answer.isAbsent()) {
      String id = mailing.getValue().value().use().given().orElse(mailing.getKey());
      Given<Use> use = matter.declaration().uses().given().orElse(Map.of()).get(id);
      boolean marketing =
          use != null
              && UseFacts.purposeOf(matter, Map.entry(id, use), List.of(MARKETING)).is(Value.YES);
      return marketing
          ? Truth.yes("'mailings." + mailing.getKey() + "' serves e-mail marketing", answer.place())
          : Truth.silent(what, Silence.ASKS, answer.place());
    }
    return Truth.told(answer.map(value -> value == MailClass.MARKETING), what, Silence.ASKS);
  }

  private static Truth volume(Map.Entry<String, Given<Mailing>> mailing) {
    return Truth.told(
        mailing.getValue().value().volume().map(volume -> volume >= 5_000),
        "mailings." + mailing.getKey() + ".volume",
        Silence.ASKS);
  }

  /** Directive 2002/58/EC art. 13(2): mail to customers without their consent. */
  static Truth softOptIn(Matter matter, String none) {
    return UseFacts.purposes(matter, List.of(MARKETING))
        .and(UseFacts.basis(matter, "legitimate-interest"));
  }

  /** 15 USC 7704(a)(3)(B): a page of choices; one that people are offered is declared. */
  static Truth preferenceCenter(Matter matter, String none) {
    return Truth.some(
        matter.declaration().mailings(),
        "mailings",
        Silence.DENIES,
        mailing ->
            Truth.told(
                mailing.getValue().value().preferences().map(url -> true),
                "mailings." + mailing.getKey() + ".preferences",
                Silence.DENIES));
  }
}
