package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Key;
import dev.avow.yaml.Shorthand;
import dev.avow.yaml.Text;

/** What is shared in totals only. */
@Shorthand("shares")
public record Aggregate(
    @Key(says = "Whether totals are shared.", required = true, internal = true)
        Answer<Boolean> shares,
    @Key(says = "With whom.") Answer<Text> with) {}
