package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Key;
import dev.avow.yaml.Text;
import java.util.List;

/** A place where data are stored. */
public record StorageSystem(
    @Key(says = "The data it holds.", required = true, refers = "data", internal = true)
        Answer<List<Given<String>>> holds,
    @Key(says = "The country it stands in.", internal = true) Answer<Country> location,
    @Key(
            says = "The environment it stands in.",
            example = "our locked server room",
            internal = true)
        Answer<Text> room,
    @Key(says = "The party that runs it.", refers = "parties", internal = true)
        Answer<String> provider,
    @Key(says = "Who answers for it.", internal = true) Answer<String> owner,
    @Key(says = "Whether the data are encrypted there.", internal = true) Answer<Boolean> encrypted,
    @Key(says = "How data leave it.", internal = true) Answer<Text> disposal,
    @Key(says = "Who vouches for its environment.", internal = true)
        Answer<Attestation> attested) {}
