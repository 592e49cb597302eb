package dev.avow.content;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Key;
import java.util.Map;

/** A file of the vocabulary. */
record WordList(
    @Key(says = "The words by id.", required = true) Answer<Map<String, Given<Word>>> words) {}
