/**
 * The declaration as immutable records. The records are the format: each component with its {@link
 * dev.avow.yaml.Key} is one key of {@code privacy.yaml}, and nothing else is. No component has a
 * default value: what the file does not say is absent. Users may rely on it.
 */
@NullMarked
package dev.avow.model;

import org.jspecify.annotations.NullMarked;
