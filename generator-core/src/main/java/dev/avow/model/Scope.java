package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Key;
import java.util.List;

/** What the notice covers beyond the site, and what it leaves out. */
public record Scope(
    @Key(says = "Whether data collected offline are covered too.") Answer<Boolean> offline,
    @Key(says = "What is left out.") Answer<List<Given<Exclusion>>> excluded) {}
