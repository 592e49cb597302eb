package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Key;

/** How far the use of sensitive data goes. */
public record SensitiveUse(
    @Key(says = "Whether it is used for permitted purposes only (11 CCR 7027(m)).", internal = true)
        Answer<Boolean> limited,
    @Key(says = "Whether characteristics are inferred from it.", internal = true)
        Answer<Boolean> infers) {}
