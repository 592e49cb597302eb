package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Key;
import java.time.LocalDate;

/** A regular look at something. */
public record Review(
    @Key(says = "How often.", example = "P1Y", internal = true) Answer<Span> every,
    @Key(says = "When it was done last.", internal = true) Answer<LocalDate> last,
    @Key(says = "Who did it.", internal = true) Answer<String> by) {}
