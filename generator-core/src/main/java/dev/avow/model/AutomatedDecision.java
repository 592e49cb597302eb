package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Key;
import dev.avow.yaml.Shorthand;
import dev.avow.yaml.Text;

/** A decision made by machine alone. */
@Shorthand("happens")
public record AutomatedDecision(
    @Key(says = "Whether it happens.", example = "true", internal = true) Answer<Boolean> happens,
    @Key(says = "How it is made.") Answer<Text> logic,
    @Key(says = "What it means for people.") Answer<Text> effect,
    @Key(says = "How a person looks at it again.") Answer<Text> review,
    @Key(says = "Why the law allows it.", words = "bases", internal = true) Answer<String> basis) {}
