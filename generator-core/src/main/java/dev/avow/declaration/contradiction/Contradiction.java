package dev.avow.declaration.contradiction;

import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import java.util.function.Consumer;

/** One statement that holds of a declaration that does not contradict itself. */
interface Contradiction {

  Rule rule();

  /** Tells every place at which the statement does not hold. */
  void check(Stated stated, Consumer<Finding> to);
}
