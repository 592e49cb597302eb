package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Key;
import dev.avow.yaml.Shorthand;

/** A number of people. */
@Shorthand("people")
public record Count(
    @Key(says = "How many.", required = true, internal = true) Answer<Integer> people,
    @Key(says = "Where (ISO 3166-1 or -2, or EU).", example = "US-CA", internal = true)
        Answer<String> place) {}
