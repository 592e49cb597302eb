package dev.avow.check.fact.party;

import dev.avow.check.known.KnownParty;
import dev.avow.finding.Location;
import dev.avow.site.address.Address;
import dev.avow.site.http.Response;
import dev.avow.site.page.Journey;
import dev.avow.text.Line;
import java.util.List;
import java.util.Optional;

/**
 * A script file of the site's own, read once for all pages that run it.
 *
 * @param has what it has of others when nothing of it waits, each kind of each once
 * @param denies whether it tells Google's scripts that people have not agreed yet
 * @param whole whether all of it was read
 */
public record ScriptFile(Address address, List<Sighting> has, boolean denies, boolean whole) {

  /** What its sightings have for an element; none of a page is called so. */
  static final String ELEMENT = "script file";

  /** A longer one is made of what many wrote for many. */
  private static final int LONGEST = 50_000;

  private static final int HEAD = 400;

  public ScriptFile {
    has = List.copyOf(has);
  }

  /** What came of a file; what is no script, such as a page that says 'not found', has nothing. */
  public static ScriptFile of(Journey journey, Tags tags) {
    Response response = journey.response();
    String text = response != null && response.status() == 200 ? response.body().text() : "";
    boolean whole = response != null && response.partial() == null && !library(text);
    return text.isBlank() || text.stripLeading().startsWith("<")
        ? new ScriptFile(journey.address(), List.of(), false, whole)
        : new ScriptFile(journey.address(), placed(tags.file(text), text), tags.denies(), whole);
  }

  /** Whether it has much that the site may not use: it is long, or keeps a notice of its makers. */
  static boolean library(String text) {
    String head = text.substring(0, Math.min(text.length(), HEAD));
    return text.length() > LONGEST || head.contains("/*!") || head.contains("@license");
  }

  private static List<Sighting> placed(List<Sighting> all, String text) {
    return all.stream()
        .map(
            seen -> {
              if (seen.kind() == Sighting.Kind.CONSENT_SETTING) {
                return seen.inFile(seen.line(), seen.column());
              }
              int named = text.indexOf(seen.what());
              int at = named >= 0 || seen.detail().isEmpty() ? named : text.indexOf(seen.detail());
              return at < 0
                  ? seen.inFile(0, 0)
                  : seen.inFile(line(text, at), at - text.lastIndexOf('\n', at));
            })
        .toList();
  }

  private static int line(String text, int at) {
    return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
  }

  /** What it has of others where so much of it waits. */
  public List<Sighting> has(OwnScript.Waits waits) {
    return has.stream().flatMap(seen -> still(seen, waits).stream()).toList();
  }

  private static Optional<Sighting> still(Sighting seen, OwnScript.Waits waits) {
    return switch (waits) {
      case NOTHING -> Optional.of(seen);
      case GOOGLE ->
          Optional.of(seen)
              .filter(one -> one.kind() != Sighting.Kind.UNGATED || !googles(one.what()));
      case ALL ->
          switch (seen.kind()) {
            case UNGATED -> Optional.empty();
            case RECORDER -> Optional.of(seen.as(Sighting.Kind.LATE_RECORDER));
            default -> Optional.of(seen);
          };
    };
  }

  /** Whether it is a host of Google's, whose scripts can be told to keep still. */
  public static boolean googles(String host) {
    return KnownParty.of(host).filter(known -> known.company().equals("Google")).isPresent();
  }

  /** Where in the file it is. */
  public Location at(Sighting seen) {
    String shown = Line.of(address.origin() + address.shownPath(), 300);
    return Location.inFile(shown, seen.line(), seen.column());
  }
}
