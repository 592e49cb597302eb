package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Key;
import dev.avow.yaml.Text;

/** What customers of one state are told beyond the rest (12 CFR 1016, appendix, C.3(c)(1)). */
public record StateBox(
    @Key(says = "The state, as people call it.", example = "Vermont", required = true)
        Answer<String> name,
    @Key(
            says = "What holds there.",
            example = "we share with other companies only if you agree",
            required = true)
        Answer<Text> note) {}
