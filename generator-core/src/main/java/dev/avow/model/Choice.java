package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Key;
import dev.avow.yaml.Shorthand;
import dev.avow.yaml.Text;
import java.util.List;

/** A choice people have. */
@Shorthand("at")
public record Choice(
    @Key(says = "Where.", example = "/do-not-sell") Answer<Url> at,
    @Key(says = "The words of the link to it.", example = "Your Privacy Choices") Answer<Text> link,
    @Key(says = "By telephone.") Answer<Phone> phone,
    @Key(says = "By e-mail.") Answer<Email> email,
    @Key(says = "By letter.") Answer<Boolean> post,
    @Key(says = "How soon it is obeyed.", example = "15 business days") Answer<Span> within,
    @Key(says = "How long it holds.") Answer<Span> lasts,
    @Key(says = "How long people who said no are not asked to agree again.", example = "P12M")
        Answer<Span> askAgainAfter,
    @Key(says = "Whether somebody else may do it for you.") Answer<Boolean> agent,
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
