package dev.avow.declaration.contradiction;

import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.model.Change;
import dev.avow.model.Changes;
import dev.avow.model.Notice;
import dev.avow.model.Span;
import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/**
 * Who promises to announce changes some time before decides them at least as long before. A day
 * that has passed is let be: nobody can put it off any more.
 */
final class ChangesAreDecidedInTime implements Contradiction {

  private static final Rule RULE =
      Rule.warning(
          "change-late", "changes to come are decided as long before as they are to be announced");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Stated stated, Consumer<Finding> to) {
    Answer<Notice> notice = stated.declaration().notice();
    Answer<Changes> changes = notice.then(Notice::changes);
    Answer<Span> period = changes.then(Changes::noticePeriod);
    Answer<List<Given<Change>>> made = changes.then(Changes::made);
    Answer<LocalDate> effective = notice.then(Notice::effective);
    boolean announced = false;
    for (Given<Change> change : made.given().orElse(List.of())) {
      Dates dates = new Dates("announced", change.value().announced(), "on", change.value().on());
      announced |= dates.from().isGiven() && effective.given().equals(dates.until().given());
      late(stated, period, dates, "or later", to);
    }
    // A first notice changes nothing; and a day of announcement says more than that of the text.
    if (!made.isNone() && !announced) {
      String first = made.isGiven() ? "" : "; for a first notice, write 'changes: {made: none}'";
      Dates dates = new Dates("issued", notice.then(Notice::issued), "effective", effective);
      late(stated, period, dates, "or later" + first, to);
    }
  }

  /** What is to be so long apart, each with its key. */
  private record Dates(
      String earlier, Answer<LocalDate> from, String later, Answer<LocalDate> until) {}

  private static void late(
      Stated stated, Answer<Span> period, Dates dates, String more, Consumer<Finding> to) {
    Span span = period.orNull();
    LocalDate decided = dates.from().orNull();
    LocalDate holds = dates.until().orNull();
    if (span == null || decided == null || holds == null || holds.isBefore(decided)) {
      return; // dates in the wrong order are told elsewhere
    }
    if (holds.isBefore(stated.today())) {
      return;
    }
    LocalDate earliest = span.from(decided);
    if (holds.isBefore(earliest)) {
      to.accept(
          new Finding(
              RULE,
              Stated.where(dates.until()),
              "'changes.notice-period' promises '"
                  + span
                  + "', and from '"
                  + dates.earlier()
                  + "' ("
                  + decided
                  + ") to '"
                  + dates.later()
                  + "' ("
                  + holds
                  + ") it is less.",
              "Write '" + dates.later() + ": " + earliest + "' " + more + ".",
              List.of(Stated.where(period), Stated.where(dates.from()))));
    }
  }
}
