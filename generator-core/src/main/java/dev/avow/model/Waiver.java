package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Key;
import dev.avow.yaml.Text;
import java.time.LocalDate;

/** A finding or requirement that is accepted for a time. */
public record Waiver(
    @Key(
            says = "The id of the finding or requirement.",
            example = "form-get",
            required = true,
            internal = true)
        Answer<String> of,
    @Key(
            says =
                "The page, file or key of the declaration it is accepted at, when not everywhere.",
            example = "/checkout",
            internal = true)
        Answer<AcceptedAt> where,
    @Key(says = "Why.", required = true, internal = true) Answer<Text> because,
    @Key(says = "The last day it holds.", example = "2027-03-31", required = true, internal = true)
        Answer<LocalDate> until,
    @Key(says = "Who accepted it.", internal = true) Answer<String> by) {}
