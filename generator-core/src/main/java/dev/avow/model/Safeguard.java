package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Key;
import dev.avow.yaml.Text;
import java.time.LocalDate;
import java.util.List;

/** Something that protects the data. */
public record Safeguard(
    @Key(says = "The data it protects, when not all.", refers = "data", internal = true)
        Answer<List<Given<String>>> appliesTo,
    @Key(says = "What the public statement says, when published.", internal = true)
        Answer<Text> claim,
    @Key(
            says = "Whether the public statement names it; a promise, and a hint to burglars.",
            example = "true",
            internal = true)
        Answer<Boolean> published,
    @Key(says = "Who answers for it.", internal = true) Answer<String> owner,
    @Key(says = "For a screen lock: after how long.", example = "PT5M", internal = true)
        Answer<Span> after,
    @Key(says = "Whether a password or code opens it.", internal = true) Answer<Boolean> password,
    @Key(says = "For a room: whether it is locked.", internal = true) Answer<Boolean> locked,
    @Key(says = "For a room: whether only a valid badge opens it.", internal = true)
        Answer<Boolean> badge,
    @Key(says = "The party that provides it.", refers = "parties", internal = true)
        Answer<String> provider,
    @Key(says = "How often it is done.", example = "P1Y", internal = true) Answer<Span> every,
    @Key(says = "When it was done last.", internal = true) Answer<LocalDate> last,
    @Key(says = "What shows it.", internal = true) Answer<SafeguardEvidence> evidence,
    @Key(says = "Who vouches for it.", internal = true) Answer<Attestation> attested) {}
