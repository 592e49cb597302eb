package dev.avow.declaration.contradiction;

import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.model.Changes;
import dev.avow.model.Notice;
import dev.avow.model.Span;
import dev.avow.yaml.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** Who promises to announce changes some time before decides them at least as long before. */
final class ChangesAreDecidedInTime implements Contradiction {

  private static final Rule RULE =
      Rule.warning("change-late", "changes are decided as long before as they are to be announced");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Stated stated, Consumer<Finding> to) {
    Answer<Notice> notice = stated.declaration().notice();
    Answer<Span> period = notice.then(Notice::changes).then(Changes::noticePeriod);
    Answer<LocalDate> issued = notice.then(Notice::issued);
    Answer<LocalDate> effective = notice.then(Notice::effective);
    Span span = period.orNull();
    LocalDate decided = issued.orNull();
    LocalDate holds = effective.orNull();
    if (span == null || decided == null || holds == null || holds.isBefore(decided)) {
      return; // that 'effective' is before 'issued' is told elsewhere
    }
    LocalDate earliest = span.from(decided);
    if (holds.isBefore(earliest)) {
      to.accept(
          new Finding(
              RULE,
              Stated.where(effective),
              "'changes.notice-period' promises '"
                  + span
                  + "', and from 'issued' ("
                  + decided
                  + ") to 'effective' ("
                  + holds
                  + ") it is less.",
              "Write 'effective: "
                  + earliest
                  + "' or later; for a first notice, which changes"
                  + " nothing, take 'issued' out.",
              List.of(Stated.where(period), Stated.where(issued))));
    }
  }
}
