package dev.avow.yaml;

/**
 * One answer of a document that is not a section, map or list of sections: the unit in which
 * documents show a declaration and proofs ask of it.
 *
 * @param key what the format knows about its key
 * @param internal whether this key, or one above it, is kept out of public documents
 */
public record Leaf(Place place, Key key, Answer<?> answer, boolean internal) {

  /** The path, with dots and list numbers: {@code uses.orders.data}. */
  public String path() {
    return place.path();
  }
}
