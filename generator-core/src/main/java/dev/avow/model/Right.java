package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Key;
import dev.avow.yaml.Shorthand;
import dev.avow.yaml.Text;
import java.util.List;

/** What people may ask for, and where. */
@Shorthand("at")
public record Right(
    @Key(says = "A page.", example = "/account") Answer<Url> at,
    @Key(says = "An e-mail address.") Answer<Email> email,
    @Key(says = "A telephone number.") Answer<Phone> phone,
    @Key(says = "Whether by letter.") Answer<Boolean> post,
    @Key(says = "Where in person.") Answer<Text> inPerson,
    @Key(says = "What to do, in your words.") Answer<Text> how,
    @Key(
            value = "for",
            says = "The laws under which it is offered, when not for everybody.",
            words = "laws",
            internal = true)
        Answer<List<Given<String>>> laws,
    @Key(
            says = "Where the people live who have it, when only there, as people call it.",
            example = "Maine")
        Answer<Text> livingIn) {}
