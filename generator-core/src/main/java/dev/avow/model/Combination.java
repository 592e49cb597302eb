package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Key;
import dev.avow.yaml.Shorthand;
import java.util.List;

/** Data combined with data from elsewhere. */
@Shorthand("happens")
public record Combination(
    @Key(says = "Whether it happens.", required = true, internal = true) Answer<Boolean> happens,
    @Key(says = "The data they are combined with.", refers = "data")
        Answer<List<Given<String>>> with,
    @Key(says = "Whether browsing is linked with what people enter in forms.")
        Answer<Boolean> registration,
    @Key(says = "Who looked at the forms, and vouches for it.", internal = true)
        Answer<Attestation> attested) {}
