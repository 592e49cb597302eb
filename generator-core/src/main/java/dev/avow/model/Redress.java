package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Key;
import dev.avow.yaml.Shorthand;
import java.time.LocalDate;

/** Somebody who settles disputes. */
@Shorthand("name")
public record Redress(
    @Key(says = "The name.", required = true) Answer<String> name,
    @Key(says = "What it is.", example = "ombudsman") Answer<RedressKind> kind,
    @Key(says = "Its page.") Answer<Url> url,
    @Key(says = "Until when the seal or membership holds.", internal = true)
        Answer<LocalDate> validUntil,
    @Key(says = "For a seal: who looked at the page that proves it.", internal = true)
        Answer<Attestation> attested) {}
