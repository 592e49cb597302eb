package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Key;
import dev.avow.yaml.Text;
import java.time.LocalDate;

/** How the internal rules are enforced. */
public record Enforcement(
    @Key(says = "Who answers for them.", internal = true) Answer<String> owner,
    @Key(says = "The day they are looked at again.", internal = true) Answer<LocalDate> review,
    @Key(says = "What follows when somebody breaks them.", internal = true) Answer<Text> breach,
    @Key(says = "Who vouches for it.", internal = true) Answer<Attestation> attested) {}
