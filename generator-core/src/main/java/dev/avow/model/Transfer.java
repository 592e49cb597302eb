package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Key;
import dev.avow.yaml.Shorthand;
import dev.avow.yaml.Text;

/** What allows data to go to another country. */
@Shorthand("basis")
public record Transfer(
    @Key(says = "Where they come from.", example = "EU", internal = true) Answer<String> from,
    @Key(says = "The legal basis.", example = "scc", words = "bases", required = true)
        Answer<String> basis,
    @Key(says = "The decision or program.", example = "EU-US Data Privacy Framework")
        Answer<Text> scheme,
    @Key(says = "Where a copy of the terms can be had.") Answer<Text> copyAt,
    @Key(says = "Where the transfer assessment is kept.", internal = true)
        Answer<Url> assessment) {}
