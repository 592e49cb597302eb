package dev.avow.law;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Key;
import dev.avow.yaml.Place;

/**
 * One place of a declaration that a term ranges over, and the answer found there. Where a section
 * above it is unknown, none or absent, that is the answer, and its place is the section's.
 *
 * @param key what the format knows about the place
 * @param wanted what the term asked for, as sentences have it: {@code 'sees' under 'staff.roles'}
 * @param section the item the place belongs to: the answer, or the nearest section above it
 */
record Spot(Answer<?> answer, Key key, String wanted, Place section) {

  Place place() {
    return answer.place();
  }

  /** One item of the list that stands here. */
  Spot of(Given<?> item) {
    return new Spot(item, key, "'" + item.place().path() + "'", item.place());
  }
}
