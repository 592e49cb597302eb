package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Key;
import dev.avow.yaml.Shorthand;

/** What happens when the business is sold. */
@Shorthand("may")
public record BusinessTransfer(
    @Key(says = "Whether data may go with it.", required = true, internal = true)
        Answer<Boolean> may,
    @Key(says = "Whether the person is told.") Answer<Boolean> tellsYou) {}
