package dev.avow.template;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Key;
import java.util.Map;

/** The words of the vocabulary in one language. */
record WordsFile(
    @Key(says = "Kinds of data.") Answer<Map<String, Given<WordText>>> data,
    @Key(says = "Purposes.") Answer<Map<String, Given<WordText>>> purposes,
    @Key(says = "Legal bases.") Answer<Map<String, Given<WordText>>> bases,
    @Key(says = "Roles of parties.") Answer<Map<String, Given<WordText>>> roles,
    @Key(says = "Safeguards.") Answer<Map<String, Given<WordText>>> safeguards,
    @Key(says = "Kinds of people.") Answer<Map<String, Given<WordText>>> subjects,
    @Key(says = "Sources of data.") Answer<Map<String, Given<WordText>>> sources,
    @Key(says = "Rights.") Answer<Map<String, Given<WordText>>> rights,
    @Key(says = "Choices.") Answer<Map<String, Given<WordText>>> choices,
    @Key(says = "Laws.") Answer<Map<String, Given<WordText>>> laws) {}
