package dev.avow.law;

import dev.avow.law.Requirement.Demand;
import dev.avow.law.Requirement.Verified;
import dev.avow.yaml.Answer;
import dev.avow.yaml.Key;
import java.time.LocalDate;

/** One row of a pack, as its file has it. */
public record Row(
    @Key(says = "The law or program that asks it; your own when absent.", words = "laws")
        Answer<String> law,
    @Key(says = "The exact place in the law.", example = "GDPR art. 13(1)(c)")
        Answer<String> citation,
    @Key(says = "What is asked, in one sentence of your own.", required = true) Answer<String> says,
    @Key(says = "When it applies.", example = "use(email-list)", required = true) Answer<When> when,
    @Key(
            says = "What shows that it is met.",
            example = "\"shows(uses.*.purpose, in: notice)\"",
            required = true)
        Answer<ProofText> proof,
    @Key(says = "must (an error) or should (a warning).", example = "must", required = true)
        Answer<Demand> severity,
    @Key(
            says = "What was read: text (of the law), secondary, or knowledge.",
            example = "text",
            required = true)
        Answer<Verified> verified,
    @Key(says = "The day from which it is asked, when that is to come.")
        Answer<LocalDate> effective,
    @Key(says = "The group of rows of which one suffices.") Answer<String> anyOf,
    @Key(says = "The matter, shared by rows that one clause can satisfy.") Answer<String> topic,
    @Key(says = "What to ask when an answer is unknown.", required = true) Answer<String> question,
    @Key(says = "What to type when it is not met.", required = true) Answer<String> remedy) {}
