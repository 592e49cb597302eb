package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Key;
import dev.avow.yaml.Shorthand;

/** A company under common ownership. */
@Shorthand("name")
public record Affiliate(
    @Key(says = "Its name.", required = true) Answer<String> name,
    @Key(says = "Where it is established.") Answer<Country> country,
    @Key(says = "Whether it appears under the same brand.") Answer<Boolean> sharesBrand) {}
