package dev.avow.template;

import dev.avow.yaml.Shape;

/**
 * A section of the declaration, and what it goes by.
 *
 * @param id its key in a map; empty for a section with a fixed key
 * @param words the vocabulary list that the id is a word of; empty for none
 */
record NamedSection(Record record, Shape.Section shape, String id, String words) {

  /** A section with a fixed key. */
  static NamedSection fixed(Record record, Shape.Section shape) {
    return new NamedSection(record, shape, "", "");
  }
}
