package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Key;
import dev.avow.yaml.Shorthand;
import dev.avow.yaml.Text;

/** A party that decides together with the organization. */
@Shorthand("party")
public record JointController(
    @Key(
            says = "Which party.",
            required = true,
            refers = "parties",
            also = {"name", "id"})
        Answer<String> party,
    @Key(says = "What each of them does, in short.") Answer<Text> arrangement,
    @Key(says = "Where the arrangement can be read.") Answer<Url> url) {}
