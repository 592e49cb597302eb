package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Key;
import dev.avow.yaml.Shorthand;
import dev.avow.yaml.Text;

/** A person or office that answers for data protection. */
@Shorthand("name")
public record Officer(
    @Key(says = "The name.") Answer<String> name,
    @Key(says = "An e-mail address.") Answer<Email> email,
    @Key(says = "A telephone number.") Answer<Phone> phone,
    @Key(says = "A postal address.") Answer<Text> address,
    @Key(says = "Why none is appointed, or why this one.", internal = true) Answer<Text> because) {}
