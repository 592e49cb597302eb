package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Key;
import dev.avow.yaml.PerLanguage;
import dev.avow.yaml.Shorthand;
import java.util.List;

/** The web site on which data are collected and the notice is posted. */
@Shorthand("url")
public record Site(
    @Key(
            says = "Its public address.",
            example = "https://harborbooks.example/",
            required = true,
            also = {"address", "website"})
        Answer<Url> url,
    @Key(says = "Where the notice is posted.", example = "/privacy")
        Answer<PerLanguage<Url>> notice,
    @Key(says = "Where the security statement is posted.", example = "/security")
        Answer<PerLanguage<Url>> security,
    @Key(
            says = "Other addresses that belong to the organization and are crawled with it.",
            internal = true)
        Answer<List<Given<Url>>> also,
    @Key(
            says = "Hosts of the organization that serve files for the site.",
            example = "cdn.harborbooks.example",
            internal = true)
        Answer<List<Given<Host>>> ours,
    @Key(says = "The languages of the site.", internal = true)
        Answer<List<Given<Language>>> languages,
    @Key(says = "Whether parts of it need a login.", internal = true) Answer<Boolean> login,
    @Key(says = "Pages that no check should fetch.", example = "/cart/remove/*", internal = true)
        Answer<List<Given<Glob>>> unchecked) {}
