package dev.avow.check.field;

import java.util.List;
import java.util.regex.Pattern;

/** The boxes of one insurance: beside the name of the insurer, a member's number belongs to it. */
final class InsuranceGroup {

  /** A member's number and a group's stand below the insurer. */
  private static final int REACH = 2;

  /** The employees whom an American insurer counts together; elsewhere a group of anything. */
  private static final Pattern GROUP = Pattern.compile("(group|grp)( (number|num|no|id|n))?");

  private InsuranceGroup() {}

  static void settle(List<Guess> guesses) {
    for (int at = 0; at < guesses.size(); at++) {
      Guess guess = guesses.get(at);
      boolean open = guess.kind() == FieldKind.CUSTOMER_NUMBER || ofGroup(guess);
      List<Guess> before = guesses.subList(Math.max(0, at - REACH), at);
      if (open && (inGroup(guess) || FormContext.has(before, FieldKind.INSURANCE))) {
        guesses.set(at, guess.as(FieldKind.INSURANCE));
      }
    }
  }

  private static boolean ofGroup(Guess guess) {
    String label = guess.texts().head();
    return guess.kind() == FieldKind.UNKNOWN
        && GROUP.matcher(label.isEmpty() ? guess.texts().nearby() : label).matches();
  }

  private static boolean inGroup(Guess guess) {
    return FormContext.says(guess, FieldKind.INSURANCE, guess.texts().group());
  }
}
