package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Key;
import dev.avow.yaml.Text;
import java.util.List;

/** What is said about children. */
public record Children(
    @Key(says = "Whether the site is directed at children.") Answer<Boolean> directed,
    @Key(says = "The age from which people may use it.", example = "16") Answer<Integer> minimumAge,
    @Key(says = "Whether it is directed at children and adults alike.", internal = true)
        Answer<Boolean> mixed,
    @Key(says = "Whether data of children under 13 are collected with knowledge.")
        Answer<Boolean> knowinglyCollected,
    @Key(says = "How a parent agrees.") Answer<Text> consent,
    @Key(says = "Others that collect data from children on the site.")
        Answer<List<Given<Text>>> operators,
    @Key(says = "Where parents ask.") Answer<Contact> contact,
    @Key(says = "How a parent has the data deleted.") Answer<Text> deletion) {}
