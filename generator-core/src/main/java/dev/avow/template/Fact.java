package dev.avow.template;

import dev.avow.yaml.Place;

/**
 * One thing the declaration says, as a document shows it.
 *
 * @param identity whether it is a name, a date, a version or an address: such a thing is printed
 *     and supports no claim
 * @param value the value as the file has it
 */
public record Fact(Place place, boolean identity, String value) {
  public String path() {
    return place.path();
  }

  /** By the path alone, whose hash is kept: facts are told apart thousands of times in a notice. */
  @Override
  public int hashCode() {
    return path().hashCode();
  }
}
