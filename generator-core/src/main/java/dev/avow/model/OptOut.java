package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Key;
import dev.avow.yaml.PerLanguage;

/** How a person leaves a mailing list. */
public record OptOut(
    @Key(
            says = "The address that a reply with the subject goes to.",
            example = "unsubscribe@harborbooks.example")
        Answer<Email> reply,
    @Key(says = "The subject of that reply.", example = "unsubscribe") Answer<String> subject,
    @Key(
            says = "The page with the opt-out form.",
            example = "/unsubscribe",
            also = {"link", "page", "url", "at"})
        Answer<PerLanguage<Url>> form,
    @Key(says = "The address for one-click unsubscribe (RFC 8058).") Answer<Url> oneClick,
    @Key(says = "Whether people must log in for it.") Answer<Boolean> login,
    @Key(
            says = "Who read what people are told where they join, and tried to leave.",
            internal = true)
        Answer<Attestation> attested) {}
