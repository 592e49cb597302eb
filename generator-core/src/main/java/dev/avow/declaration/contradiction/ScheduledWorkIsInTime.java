package dev.avow.declaration.contradiction;

import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.model.Schedule;
import dev.avow.model.Span;
import dev.avow.yaml.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What is done regularly was done within its period. */
final class ScheduledWorkIsInTime implements Contradiction {

  private static final Rule RULE =
      Rule.warning("safeguard-stale", "what is done regularly was done in time");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Stated stated, Consumer<Finding> to) {
    stated
        .declaration()
        .safeguards()
        .given()
        .orElse(Map.of())
        .forEach((id, s) -> check("'" + id + "'", s.value().every(), s.value().last(), stated, to));
    stated
        .declaration()
        .staff()
        .given()
        .ifPresent(
            staff -> {
              staff
                  .training()
                  .given()
                  .orElse(List.of())
                  .forEach(training -> check(training.value(), stated, to));
              staff.reminders().given().ifPresent(reminders -> check(reminders, stated, to));
            });
  }

  private static void check(Schedule schedule, Stated stated, Consumer<Finding> to) {
    String what = schedule.what().given().map(words -> "'" + words + "'").orElse("This");
    check(what, schedule.every(), schedule.last(), stated, to);
  }

  private static void check(
      String what,
      Answer<Span> every,
      Answer<LocalDate> last,
      Stated stated,
      Consumer<Finding> to) {
    Span span = every.orNull();
    LocalDate done = last.orNull();
    if (span != null && done != null) {
      LocalDate due = span.from(done);
      if (due.isBefore(stated.today())) {
        to.accept(
            new Finding(
                RULE,
                Stated.where(last),
                what + " was due on " + due + ".",
                "Do it and write the new date under 'last'."));
      } else if (done.isAfter(stated.today())) {
        to.accept(
            new Finding(
                RULE,
                Stated.where(last),
                what + " was done last on a day to come.",
                "Write the day on which it was really done."));
      }
    }
  }
}
