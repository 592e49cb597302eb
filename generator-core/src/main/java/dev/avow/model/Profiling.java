package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Key;
import dev.avow.yaml.Shorthand;
import dev.avow.yaml.Text;

/** Profiles of people's behavior or interests. */
@Shorthand("happens")
public record Profiling(
    @Key(says = "Whether it happens.", example = "true", internal = true) Answer<Boolean> happens,
    @Key(says = "How it works.", example = "offers follow the pages you read") Answer<Text> logic,
    @Key(says = "What it means for people.") Answer<Text> effect) {}
