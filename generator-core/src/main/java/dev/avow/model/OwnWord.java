package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Key;
import dev.avow.yaml.Text;

/** A word of the organization's own. */
public record OwnWord(
    @Key(
            says = "The word of the vocabulary it stands under.",
            example = "customer-number",
            required = true,
            internal = true)
        Answer<String> parent,
    @Key(
            says = "What the notice calls it.",
            example = "your loyalty number",
            required = true,
            internal = true)
        Answer<Text> label) {}
