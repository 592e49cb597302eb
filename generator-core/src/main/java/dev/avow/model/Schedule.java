package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Key;
import java.time.LocalDate;
import java.util.List;

/** Something done regularly. */
public record Schedule(
    @Key(
            says = "What it is about, when there are several.",
            example = "payment cards",
            internal = true)
        Answer<String> what,
    @Key(says = "How often.", example = "P3M", internal = true) Answer<Span> every,
    @Key(says = "When it was done last.", internal = true) Answer<LocalDate> last,
    @Key(says = "When it is due.", internal = true) Answer<LocalDate> next,
    @Key(says = "Who answers for it.", internal = true) Answer<String> owner,
    @Key(
            value = "for",
            says = "The roles it is for, when not all.",
            refers = "staff.roles",
            internal = true)
        Answer<List<Given<String>>> roles,
    @Key(says = "Where its material is kept.", internal = true) Answer<Url> material) {}
