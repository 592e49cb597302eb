package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Key;
import dev.avow.yaml.Shorthand;
import dev.avow.yaml.Text;

/** Links to sites of others. */
@Shorthand("to-others")
public record Links(
    @Key(says = "Whether the site has any.", required = true, internal = true)
        Answer<Boolean> toOthers,
    @Key(says = "Whether pages of others are shown in frames of the site.") Answer<Boolean> framing,
    @Key(says = "What you say about them.") Answer<Text> note) {}
