package dev.avow.check.fact;

import dev.avow.check.fact.place.ElementPlaces;
import dev.avow.finding.Location;
import dev.avow.text.Line;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * What a page asks to have ignored, at an element and all it holds: {@code
 * data-avow-ignore="form-get: the search asks for no data"}.
 *
 * @param ids of checks, as written; several have commas between
 * @param reason empty when none is given, and then nothing is ignored
 * @param whole whether it stands for the whole page: at html or body
 * @param where on the page that has it, without the page's address
 * @param last where the last element within it begins
 */
public record Ignore(
    List<String> ids, String reason, boolean whole, Location where, Location last) {

  static final String ATTRIBUTE = "data-avow-ignore";

  /** Who has more than this ignored at one place means something else. */
  private static final int MOST_IDS = 20;

  public Ignore {
    ids = List.copyOf(ids);
  }

  static Ignore of(Element element) {
    String[] parts = element.attr(ATTRIBUTE).split(":", 2);
    List<String> ids =
        Stream.of(parts[0].split("[,\\s]+"))
            .filter(id -> !id.isEmpty())
            .map(id -> Line.of(id, 60))
            .limit(MOST_IDS)
            .toList();
    Element last = element;
    for (Element inner = element; inner != null; inner = inner.lastElementChild()) {
      last = inner;
    }
    return new Ignore(
        ids,
        parts.length == 1 ? "" : Line.of(parts[1].strip(), 300),
        element.normalName().equals("html") || element.normalName().equals("body"),
        ElementPlaces.on("", element),
        ElementPlaces.on("", last));
  }

  /** Whether a finding of that check at that place of this page does not count. */
  public boolean lifts(String id, Location found) {
    return !reason.isBlank() && ids.contains(id) && covers(found);
  }

  /** Whether it speaks of what was found there, if it was found on this page. */
  private boolean covers(Location found) {
    return whole
        || (found.line() > 0 && !before(found, where) && where.line() > 0 && !before(last, found));
  }

  private static boolean before(Location one, Location other) {
    return one.line() < other.line()
        || (one.line() == other.line() && one.column() < other.column());
  }
}
