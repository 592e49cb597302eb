package dev.avow.check.mail;

import dev.avow.check.fact.CheckOutcome;
import dev.avow.finding.Rule;

/** One check of messages: a statement that should hold, and the look that tells whether it does. */
interface MailCheck {

  Rule rule();

  Judged judge(MailSight sight);

  /** What became of the check, of what it found. */
  default CheckOutcome outcome(MailSight sight, Judged judged) {
    return sight.outcome(judged);
  }
}
