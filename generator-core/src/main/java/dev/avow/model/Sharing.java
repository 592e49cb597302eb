package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Key;
import dev.avow.yaml.Shorthand;

/** One reason to share, and whether it can be limited. */
@Shorthand("shares")
public record Sharing(
    @Key(says = "Whether it happens.", required = true, internal = true) Answer<Boolean> shares,
    @Key(says = "Whether people can limit it.", internal = true) Answer<Boolean> limit) {}
