package dev.avow;

import dev.avow.check.field.FieldScore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The score of the field classifier, as maps and lists. */
final class Scores {

  private Scores() {}

  static Map<String, Object> of(FieldScore score) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("pages", score.pages());
    all.put("exactRight", score.exact().right());
    all.put("exactOf", score.exact().of());
    all.put("exactShare", score.exact().share());
    all.put("personalFound", score.personal());
    all.put("personalMissed", score.missed());
    all.put("personalInvented", score.invented());
    all.put("recall", score.recall());
    all.put("precision", score.precision());
    all.put("unscored", score.unscored());
    List<Object> misses = new ArrayList<>();
    for (FieldScore.Miss miss : score.misses()) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("page", miss.page());
      one.put("field", miss.field());
      one.put("label", miss.label());
      one.put("taken", miss.taken());
      one.put("evidence", miss.evidence());
      misses.add(one);
    }
    all.put("misses", misses);
    return all;
  }
}
