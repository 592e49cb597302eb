package dev.avow.check.field;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Those for whom a room or a seat is looked for: their number and ages name nobody. */
final class Travelers {

  /** What is asked of them before anybody says a name. */
  private static final Set<FieldKind> COUNTED = EnumSet.of(FieldKind.AGE, FieldKind.HOUSEHOLD);

  /** How a stay or a journey is asked for, in the seven languages. */
  private static final Pattern STAY =
      Pattern.compile(
          "\\b(adult(s|os?|es?|i)?|erwachsene\\w*|volwassenen?|check ?in|check ?out"
              + "|arrival|anreise|arrivee|llegada|entrada|arrivo|aankomst|chegada"
              + "|rooms?|zimmer|chambres?|habitacion(es)?|camere|kamers?|quartos?"
              + "|nights?|nachte|nuits|noches|notti|nachten|noites"
              + "|passengers?|travell?ers?|passagiere|reisende|passagers|pasajeros|passeggeri|reizigers"
              + "|passageiros)\\b");

  private Travelers() {}

  /** Takes the ages in a form that asks for a stay, and for nobody's name or address, for none. */
  static void settle(List<Guess> guesses) {
    boolean unnamed =
        guesses.stream()
            .allMatch(guess -> !guess.kind().personal() || COUNTED.contains(guess.kind()));
    if (unnamed && guesses.stream().anyMatch(Travelers::ofStay)) {
      guesses.replaceAll(
          guess -> COUNTED.contains(guess.kind()) ? guess.as(FieldKind.NOT_PERSONAL) : guess);
    }
  }

  private static boolean ofStay(Guess guess) {
    return !guess.kind().personal() && STAY.matcher(guess.texts().called()).find();
  }
}
