package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Key;
import dev.avow.yaml.Shorthand;
import java.time.LocalDate;
import java.util.List;

/** A contract about the handling of data. */
@Shorthand("signed")
public record Contract(
    @Key(says = "The day it was signed.", internal = true) Answer<LocalDate> signed,
    @Key(says = "Where it is kept.", internal = true) Answer<Url> at,
    @Key(says = "What it says.", example = "[no-other-use, deletes]", internal = true)
        Answer<List<Given<ContractTerm>>> terms) {}
