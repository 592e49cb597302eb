package dev.avow.law;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Key;
import java.util.Map;

/** A file of rows. */
record Pack(
    @Key(says = "The rows by id.", required = true) Answer<Map<String, Given<Row>>> requirements) {}
