package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Key;

/** A value that a template of a message fills in when it is sent, and the address it stands for. */
public record MailValue(
    @Key(
            says = "Its name in the templates, without their marks.",
            example = "unsubscribeUrl",
            required = true,
            internal = true)
        Answer<String> name,
    @Key(
            says = "The address it stands for, up to what differs for each reader.",
            example = "/unsubscribe",
            required = true,
            internal = true)
        Answer<Url> address) {}
