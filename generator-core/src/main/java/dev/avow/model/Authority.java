package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Key;
import dev.avow.yaml.Shorthand;

/** A data protection authority. */
@Shorthand("name")
public record Authority(
    @Key(says = "Its name.", required = true) Answer<String> name,
    @Key(says = "Its page for complaints.") Answer<Url> url) {}
