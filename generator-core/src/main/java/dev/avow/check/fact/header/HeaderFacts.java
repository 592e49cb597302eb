package dev.avow.check.fact.header;

import dev.avow.check.fact.place.Placed;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the head of one response asks browsers to do, with what the page itself asks in its place.
 * On a page from a folder nothing was sent, and silence says nothing.
 *
 * @param transportSecurity the values of Strict-Transport-Security, cut
 * @param referrer the referrer policy in force, or empty
 * @param openReferrer an element that tells others the whole address of the page, or null
 * @param noStore whether nobody may keep a copy
 * @param noSniff whether the content type is to be believed
 * @param unframed whether other sites may not show the page in a frame
 * @param forAll powerful features that every frame may use
 * @param lent powerful features lent to frames of others
 * @param versions headers that tell the version of what runs on the server, each cut to that
 */
public record HeaderFacts(
    List<String> transportSecurity,
    String referrer,
    @Nullable Spot openReferrer,
    ContentPolicy policy,
    boolean noStore,
    boolean noSniff,
    boolean unframed,
    List<String> forAll,
    List<Lent> lent,
    List<String> versions) {

  /** Where an element stands. */
  public record Spot(String element, int line, int column) implements Placed {}

  /** A feature of the visitor's machine that a frame of another host may use. */
  public record Lent(String feature, String host, Spot spot) {}

  public HeaderFacts {
    transportSecurity = List.copyOf(transportSecurity);
    forAll = List.copyOf(forAll);
    lent = List.copyOf(lent);
    versions = List.copyOf(versions);
  }

  /** The elements of the page that undo what is asked. */
  public Stream<Placed> placed() {
    return Stream.concat(Stream.ofNullable(openReferrer), lent.stream().map(Lent::spot));
  }
}
