package dev.avow.template;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Key;
import dev.avow.yaml.Shorthand;

/** How a language says one word of the vocabulary. */
@Shorthand("label")
record WordText(
    @Key(says = "The word for tables and headings.", required = true) Answer<String> label,
    @Key(says = "The word for sentences.") Answer<String> plain) {}
