package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Key;
import dev.avow.yaml.Shorthand;

/** An application that the notice covers. */
@Shorthand("name")
public record App(
    @Key(says = "Its name.", required = true) Answer<String> name,
    @Key(says = "What it runs on.", example = "android") Answer<Platform> platform,
    @Key(says = "Its id in the store.", internal = true) Answer<String> id,
    @Key(says = "Its page in the store.") Answer<Url> store) {}
