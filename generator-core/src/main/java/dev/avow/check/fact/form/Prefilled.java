package dev.avow.check.fact.form;

import dev.avow.check.fact.place.Placed;

/**
 * A field, shown or hidden, that came with somebody's data in it. The value itself is not kept.
 *
 * @param what with its article: "an e-mail address"
 */
public record Prefilled(String name, String what, int line, int column) implements Placed {}
