package dev.avow.document;

import dev.avow.template.Fact;
import java.util.List;

/**
 * A stretch of a block's text over which the same facts hold.
 *
 * @param value whether the text was printed by a value, rather than standing in the clause
 */
record Stretch(String text, List<Fact> facts, boolean value) {}
