package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Key;
import java.util.List;

/** The people addressed: places and ages. */
public record Audience(
    @Key(
            says = "Countries, states and regions (ISO 3166-1, -2, EU).",
            example = "[US-CA, EU]",
            internal = true)
        Answer<List<Given<String>>> places,
    @Key(
            says = "Kinds of people.",
            example = "[customer, prospect]",
            words = "subjects",
            internal = true)
        Answer<List<Given<String>>> groups,
    @Key(says = "What is said about children.") Answer<Children> children) {}
