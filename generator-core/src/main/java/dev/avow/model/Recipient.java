package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Key;
import dev.avow.yaml.Text;
import java.util.List;

/** A party that receives some of the data of one use. */
public record Recipient(
    @Key(says = "Which party.", example = "parcel", refers = "parties", required = true)
        Answer<String> party,
    @Key(
            says = "Which of the data it receives for this use.",
            example = "[name, address]",
            refers = "data",
            required = true)
        Answer<List<Given<String>>> data,
    @Key(says = "When it receives them, if not always.", example = "you pay by card")
        Answer<Text> condition) {}
