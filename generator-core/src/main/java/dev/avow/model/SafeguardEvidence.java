package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Key;
import dev.avow.yaml.Shorthand;
import java.time.LocalDate;

/** What shows that a safeguard is in place. */
@Shorthand("kind")
public record SafeguardEvidence(
    @Key(says = "What it is.", example = "audit", required = true, internal = true)
        Answer<EvidenceKind> kind,
    @Key(says = "Where it is kept.", internal = true) Answer<Url> at,
    @Key(says = "Its date.", internal = true) Answer<LocalDate> on,
    @Key(says = "Its SHA-256.", internal = true) Answer<String> digest) {}
