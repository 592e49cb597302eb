package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Key;
import dev.avow.yaml.Text;
import java.util.List;

/** A promise to itself: these data never for these uses or to these parties. */
public record HouseRule(
    @Key(
            says = "The data; a word catches all words under it.",
            example = "[health]",
            words = "data",
            required = true,
            internal = true)
        Answer<List<Given<String>>> never,
    @Key(
            value = "for",
            says = "The purposes they are never used for.",
            example = "[cross-site-ads]",
            words = "purposes",
            internal = true)
        Answer<List<Given<String>>> purposes,
    @Key(
            says = "The roles of parties they never go to.",
            example = "[buyer]",
            words = "roles",
            internal = true)
        Answer<List<Given<String>>> to,
    @Key(says = "The countries they never go to.", internal = true)
        Answer<List<Given<Country>>> countries,
    @Key(says = "Why.", internal = true) Answer<Text> because) {}
