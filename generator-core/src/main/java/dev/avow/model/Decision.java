package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Key;
import dev.avow.yaml.Text;
import java.time.LocalDate;

/** A judgment a named person made where a law asks for one. */
public record Decision(
    @Key(says = "Who.", example = "A. Counsel", required = true, internal = true) Answer<String> by,
    @Key(says = "The day.", example = "2026-10-01", required = true, internal = true)
        Answer<LocalDate> on,
    @Key(says = "Until when it holds; a year when not said.", internal = true)
        Answer<LocalDate> until,
    @Key(says = "What was decided, and why.", required = true, internal = true)
        Answer<Text> because) {}
