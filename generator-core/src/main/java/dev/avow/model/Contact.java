package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Key;
import dev.avow.yaml.Shorthand;

/** Where people reach the organization. */
@Shorthand("email")
public record Contact(
    @Key(says = "An e-mail address.", example = "privacy@harborbooks.example") Answer<Email> email,
    @Key(says = "A telephone number.", example = "\"+1 800 555 0142\"") Answer<Phone> phone,
    @Key(says = "Whether the call costs nothing.") Answer<Boolean> tollFree,
    @Key(says = "A form on the web.", example = "/privacy/ask") Answer<Url> form,
    @Key(says = "Whether letters to the postal address are answered.") Answer<Boolean> post) {}
