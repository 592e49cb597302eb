package dev.avow.check.fact.notice;

import dev.avow.check.fact.place.Placed;
import dev.avow.check.fact.word.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A page that is a notice, or calls itself one.
 *
 * @param score how much it looks like a privacy notice; see {@link NoticeLikeness}
 * @param language the one its words are of, or empty when we know none that fits
 * @param subjects of a notice, that it speaks of
 * @param claimed the digest its meta element gives, or empty
 * @param digest of the text it shows
 * @param sections digests of its sections by heading, in order
 * @param mail the addresses it shows or links to, in lower case
 * @param effective the day it says it holds from or was last changed, if it says one
 * @param text what it says, folded; empty where no notice is declared
 * @param periods lengths of time that its sentences on keeping name, in days
 * @param asides places beside a generated text that speak of data
 * @param generatedAlone whether a generated text is the only one marked, and is seen
 * @param unlisted whether the page asks not to be found by search engines
 * @param missing whether the page says of itself that it is not there
 */
public record NoticeFact(
    int score,
    String language,
    Set<Subject> subjects,
    String claimed,
    String digest,
    Map<String, String> sections,
    String mail,
    Optional<LocalDate> effective,
    String text,
    Set<Integer> periods,
    List<Aside> asides,
    boolean generatedAlone,
    boolean unlisted,
    boolean missing) {

  /** Words that stand on the notice's page and are no part of the generated notice. */
  public record Aside(String selector, int line, int column) implements Placed {}

  /** Whether it is a generated text that nobody changed. */
  public boolean ours() {
    return !claimed.isEmpty() && claimed.equals(digest);
  }
}
