package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Key;

/** A data protection impact assessment. */
public record ImpactAssessment(
    @Key(says = "Whether one is needed.", internal = true) Answer<Boolean> required,
    @Key(says = "How far it is.", example = "done", internal = true)
        Answer<AssessmentStatus> status,
    @Key(says = "Where it is kept.", internal = true) Answer<Url> at) {}
