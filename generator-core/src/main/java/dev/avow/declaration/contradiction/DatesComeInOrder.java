package dev.avow.declaration.contradiction;

import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.model.Attestation;
import dev.avow.model.Change;
import dev.avow.model.Changes;
import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What is decided comes before what holds, and what holds before what ends. */
final class DatesComeInOrder implements Contradiction {

  private static final Rule RULE =
      Rule.error("date-order", "the dates of a declaration come in their order");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Stated stated, Consumer<Finding> to) {
    stated
        .declaration()
        .notice()
        .given()
        .ifPresent(
            notice -> {
              order("issued", notice.issued(), "effective", notice.effective(), to);
              order("effective", notice.effective(), "valid-until", notice.validUntil(), to);
              for (Given<Change> change :
                  notice.changes().then(Changes::made).given().orElse(List.of())) {
                order("announced", change.value().announced(), "on", change.value().on(), to);
              }
            });
    stated
        .declaration()
        .safeguards()
        .given()
        .orElse(Map.of())
        .values()
        .forEach(
            safeguard -> safeguard.value().attested().given().ifPresent(a -> attestation(a, to)));
  }

  private static void attestation(Attestation attestation, Consumer<Finding> to) {
    order("on", attestation.on(), "until", attestation.until(), to);
  }

  private static void order(
      String earlier,
      Answer<LocalDate> from,
      String later,
      Answer<LocalDate> until,
      Consumer<Finding> to) {
    LocalDate begin = from.orNull();
    LocalDate end = until.orNull();
    if (begin != null && end != null && end.isBefore(begin)) {
      to.accept(
          new Finding(
              RULE,
              Stated.where(until),
              "'" + later + "' (" + end + ") is before '" + earlier + "' (" + begin + ").",
              "Correct one of the two dates.",
              List.of(Stated.where(from))));
    }
  }
}
