/**
 * YAML text to immutable records with positions, or all faults at once. The records are the format:
 * the reader, the JSON Schema and the reference page all follow from their components and
 * annotations. Serves every YAML file of the product. The only package that knows SnakeYAML.
 */
@NullMarked
package dev.avow.yaml;

import org.jspecify.annotations.NullMarked;
