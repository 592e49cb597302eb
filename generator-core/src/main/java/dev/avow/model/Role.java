package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Key;
import dev.avow.yaml.Text;
import java.util.List;

/** A role that sees personal data. */
public record Role(
    @Key(
            says = "The data it sees.",
            example = "[name, email]",
            required = true,
            refers = "data",
            internal = true,
            also = {"data", "access"})
        Answer<List<Given<String>>> sees,
    @Key(
            says = "Why the job needs them.",
            example = "packs and posts orders",
            required = true,
            internal = true,
            also = {"reason", "needs"})
        Answer<Text> because,
    @Key(
            says = "Whose data it sees, when not everybody's.",
            words = "subjects",
            example = "job-applicant",
            internal = true)
        Answer<List<Given<String>>> subjects,
    @Key(says = "How many people have it.", internal = true) Answer<Integer> people,
    @Key(says = "Whether they are vetted before they start.", internal = true)
        Answer<Boolean> vetted,
    @Key(says = "Whether they are bound to confidentiality.", internal = true)
        Answer<Boolean> confidentiality,
    @Key(says = "Who vouches for that.", internal = true) Answer<Attestation> attested) {}
