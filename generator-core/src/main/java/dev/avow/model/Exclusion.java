package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Key;
import dev.avow.yaml.Shorthand;
import dev.avow.yaml.Text;

/** Something the notice leaves out. */
@Shorthand("what")
public record Exclusion(
    @Key(says = "What is left out.", example = "business contacts", required = true)
        Answer<Text> what,
    @Key(says = "Why.") Answer<Text> because,
    @Key(says = "Where it is covered instead.") Answer<Url> url) {}
