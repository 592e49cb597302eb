package dev.avow.check.fact;

import dev.avow.finding.Rule;

/** One check of a site: a statement that should hold, and the look that tells whether it does. */
public interface Check {

  Rule rule();

  CheckOutcome judge(Sight sight);
}
