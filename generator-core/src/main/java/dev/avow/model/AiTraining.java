package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Key;
import dev.avow.yaml.Shorthand;

/** Training artificial intelligence with the data. */
@Shorthand("happens")
public record AiTraining(
    @Key(says = "Whether it happens.", example = "true", internal = true) Answer<Boolean> happens,
    @Key(says = "Where people say no.") Answer<Url> optOut) {}
