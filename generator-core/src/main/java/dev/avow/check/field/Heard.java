package dev.avow.check.field;

import java.util.List;

/** All that the word lists say to one text, whichever languages are then asked for. */
record Heard(List<Hit> hits) {

  /**
   * One phrase that stands in the text.
   *
   * @param language its bit among {@link FieldWords#LANGUAGES}
   * @param strength how many letters of the text it accounts for; 0 for a veto
   */
  record Hit(int language, FieldKind kind, int strength) {
    boolean vetoes() {
      return strength == 0;
    }
  }

  static final Heard NOTHING = new Heard(List.of());

  /** The letters that the best phrase for the kind accounts for; 0 when none, or when vetoed. */
  int strength(FieldKind kind, int languages) {
    int strength = 0;
    for (Hit hit : hits) {
      if (hit.kind() == kind && (hit.language() & languages) != 0) {
        if (hit.vetoes()) {
          return 0;
        }
        strength = Math.max(strength, hit.strength());
      }
    }
    return strength;
  }

  /**
   * The kind whose phrase accounts for most of the text; of equals, the one that is listed first.
   * {@link FieldKind#AGAIN} is never the answer.
   */
  FieldKind best(int languages) {
    FieldKind best = FieldKind.UNKNOWN;
    int most = 0;
    for (Hit hit : hits) {
      FieldKind kind = hit.kind();
      if (kind == FieldKind.AGAIN || hit.strength() < most) {
        continue;
      }
      int strength = strength(kind, languages);
      if (strength > most || (strength == most && strength > 0 && kind.compareTo(best) < 0)) {
        best = kind;
        most = strength;
      }
    }
    return best;
  }
}
