package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Key;
import dev.avow.yaml.Text;
import java.time.LocalDate;

/** A change that was made to the notice. */
public record Change(
    @Key(says = "From which day it holds.", example = "2026-12-01", required = true)
        Answer<LocalDate> on,
    @Key(says = "On which day it was announced.", example = "2026-11-01")
        Answer<LocalDate> announced,
    @Key(
            says = "What changed.",
            example = "we keep orders for seven years",
            required = true,
            also = {"text", "description"})
        Answer<Text> what) {}
