package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Key;

/** What happens when something goes wrong. */
public record Incidents(
    @Key(says = "Where the plan is kept.", internal = true) Answer<Url> plan,
    @Key(says = "Where people report a problem.") Answer<Contact> contact,
    @Key(says = "Whether the people concerned are told.") Answer<Boolean> tellsYou,
    @Key(says = "How soon.", example = "PT72H") Answer<Span> within,
    @Key(says = "The authority that is told.", internal = true) Answer<String> authority,
    @Key(says = "The insurer.", internal = true) Answer<String> insurer) {}
