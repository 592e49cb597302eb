package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Key;
import dev.avow.yaml.Shorthand;
import dev.avow.yaml.Text;
import java.time.LocalDate;

/** A legitimate interest. */
@Shorthand("what")
public record Interest(
    @Key(says = "What the interest is.", example = "to keep the site safe", required = true)
        Answer<Text> what,
    @Key(says = "Where the balancing test is kept.", internal = true) Answer<Url> assessment,
    @Key(says = "What the balancing found.") Answer<Text> summary,
    @Key(says = "The day of the balancing.", internal = true) Answer<LocalDate> balanced) {}
