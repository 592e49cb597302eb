package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Key;
import dev.avow.yaml.Text;

/** Who stands in for the organization in a region. */
public record Representative(
    @Key(says = "The region: EU, UK or CH.", example = "EU", required = true) Answer<String> region,
    @Key(says = "The name.", required = true) Answer<String> name,
    @Key(says = "The postal address.") Answer<Text> address,
    @Key(says = "An e-mail address.") Answer<Email> email) {}
