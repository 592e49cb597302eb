package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Key;
import dev.avow.yaml.Text;
import java.util.List;

/** Other forms in which the notice can be had. */
public record Accessibility(
    @Key(says = "The forms.", example = "large print") Answer<List<Given<Text>>> formats,
    @Key(says = "Where to ask for them.") Answer<Contact> contact) {}
