package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Key;
import dev.avow.yaml.Text;
import java.time.LocalDate;

/** A named person vouches for something, on a day, until a day. */
public record Attestation(
    @Key(says = "Who.", example = "A. Person", required = true, internal = true) Answer<String> by,
    @Key(says = "The day.", example = "2026-10-01", required = true, internal = true)
        Answer<LocalDate> on,
    @Key(says = "Until when it holds; a year when not said.", internal = true)
        Answer<LocalDate> until,
    @Key(says = "What was looked at.", internal = true) Answer<Text> note) {}
