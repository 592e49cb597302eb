package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Key;
import java.util.Map;

/** The organization's own words. */
public record OwnWords(
    @Key(says = "Kinds of data.", internal = true) Answer<Map<String, Given<OwnWord>>> data,
    @Key(says = "Purposes.", internal = true) Answer<Map<String, Given<OwnWord>>> purposes,
    @Key(says = "Roles of parties.", internal = true) Answer<Map<String, Given<OwnWord>>> roles,
    @Key(says = "Where data come from.", internal = true)
        Answer<Map<String, Given<OwnWord>>> sources,
    @Key(says = "Kinds of people.", internal = true, also = "groups")
        Answer<Map<String, Given<OwnWord>>> subjects,
    @Key(says = "Safeguards.", internal = true) Answer<Map<String, Given<OwnWord>>> safeguards) {}
