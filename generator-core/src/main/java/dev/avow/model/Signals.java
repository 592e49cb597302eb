package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Key;

/** Browser signals. */
public record Signals(
    @Key(says = "Global Privacy Control.", example = "honored") Answer<SignalAnswer> gpc,
    @Key(says = "Do Not Track.", example = "not-honored") Answer<SignalAnswer> dnt) {}
