package dev.avow.declaration.contradiction;

import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.model.Choice;
import dev.avow.model.ChoiceKind;
import dev.avow.model.OptOut;
import dev.avow.model.UseChoice;
import dev.avow.yaml.Answer.Given;
import java.util.Map;
import java.util.function.Consumer;

/** Who offers an opt-out says how to use it (Cranor 2002; TRUSTe). */
final class OptOutsNameAWay implements Contradiction {

  private static final Rule RULE =
      Rule.error("optout-no-channel", "every opt-out names a way to use it");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Stated stated, Consumer<Finding> to) {
    stated
        .uses()
        .forEach(
            (id, use) ->
                use.value()
                    .choice()
                    .given()
                    .filter(choice -> optOutWithoutWay(choice) && !listed(stated, id))
                    .ifPresent(
                        choice -> say("'" + id + "'", Stated.where(use.value().choice()), to)));
    stated
        .mailings()
        .forEach(
            (id, mailing) ->
                mailing
                    .value()
                    .optOut()
                    .given()
                    .filter(OptOutsNameAWay::isEmpty)
                    .ifPresent(
                        out -> say("'" + id + "'", Stated.where(mailing.value().optOut()), to)));
    for (Map.Entry<String, Given<Choice>> entry :
        stated.declaration().choices().given().orElse(Map.of()).entrySet()) {
      Choice choice = entry.getValue().value();
      if (choice.at().isAbsent()
          && choice.phone().isAbsent()
          && choice.email().isAbsent()
          && !Stated.yes(choice.post())) {
        say("'" + entry.getKey() + "'", entry.getValue().place().where(), to);
      }
    }
  }

  private static boolean optOutWithoutWay(UseChoice choice) {
    return choice.kind().given().filter(ChoiceKind.OPT_OUT::equals).isPresent()
        && choice.how().isAbsent();
  }

  /** Whether a mailing list or a choice of its own says how. */
  private static boolean listed(Stated stated, String use) {
    boolean mailed =
        stated.mailings().entrySet().stream()
            .anyMatch(m -> m.getValue().value().use().given().orElse(m.getKey()).equals(use));
    return mailed || stated.declaration().choices().isGiven();
  }

  private static boolean isEmpty(OptOut out) {
    return out.reply().isAbsent() && out.form().isAbsent() && out.oneClick().isAbsent();
  }

  private static void say(String who, Location where, Consumer<Finding> to) {
    to.accept(
        new Finding(
            RULE,
            where,
            who + " lets people opt out and does not say how.",
            "Name the page, the address or the steps."));
  }
}
