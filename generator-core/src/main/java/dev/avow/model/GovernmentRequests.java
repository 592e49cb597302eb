package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Key;
import dev.avow.yaml.Shorthand;
import dev.avow.yaml.Text;

/** What happens when an authority asks for data. */
@Shorthand("when")
public record GovernmentRequests(
    @Key(says = "When data are handed over.", example = "the law obliges us", required = true)
        Answer<Text> when,
    @Key(says = "Whether the person is told.") Answer<Boolean> tellsYou) {}
