package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Key;
import dev.avow.yaml.Text;
import java.util.List;

/** A cookie or similar storage on the visitor's device. */
public record Cookie(
    @Key(says = "Its name, when the key cannot hold it.", example = "_ga*", internal = true)
        Answer<String> name,
    @Key(says = "How the name is meant.", example = "glob", internal = true)
        Answer<CookieMatch> match,
    @Key(says = "What it is, when not a cookie.", example = "local-storage")
        Answer<StorageKind> kind,
    @Key(
            value = "class",
            says = "What it is to the visitor.",
            example = "strictly-necessary",
            required = true,
            also = {"category", "type"})
        Answer<CookieClass> classification,
    @Key(says = "What it is for.", words = "purposes") Answer<List<Given<String>>> purpose,
    @Key(says = "What it does, in your words.") Answer<Text> description,
    @Key(says = "The party that sets it, when not you.", refers = "parties")
        Answer<String> provider,
    @Key(says = "The host it belongs to.", internal = true) Answer<Host> host,
    @Key(says = "The path it belongs to.", internal = true) Answer<Glob> path,
    @Key(
            says = "How long it lives: session, or a period.",
            example = "session",
            also = {"lifetime", "duration", "expires", "retention", "max-age"})
        Answer<Lasting> lasts,
    @Key(says = "The data linked with it.", refers = "data") Answer<List<Given<String>>> data,
    @Key(says = "Whether people are asked.", example = "not-needed") Answer<ConsentKind> consent,
    @Key(says = "Whether it is set before people were asked.", internal = true)
        Answer<Boolean> beforeConsent,
    @Key(says = "Who else reads it.", refers = "parties") Answer<List<Given<String>>> sharedWith,
    @Key(says = "Where its provider explains it.") Answer<Url> policy,
    @Key(says = "Whether it is still set.", example = "live", internal = true)
        Answer<CookieStatus> status) {}
