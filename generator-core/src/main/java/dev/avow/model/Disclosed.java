package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Key;
import dev.avow.yaml.Shorthand;
import java.util.List;

/** Data that went to others, to which kinds of them, and why (11 CCR 7011(e)(1)). */
@Shorthand("data")
public record Disclosed(
    @Key(says = "Which data.", example = "[name, address]", refers = "data", required = true)
        Answer<List<Given<String>>> data,
    @Key(says = "The kinds of parties they went to.", example = "delivery", words = "roles")
        Answer<List<Given<String>>> to,
    @Key(value = "for", says = "Why.", example = "fulfill-order", words = "purposes")
        Answer<List<Given<String>>> purposes) {}
