package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Key;
import dev.avow.yaml.Text;
import java.util.List;
import java.util.Map;

/**
 * A privacy declaration: what an organization collects, what it uses it for, with whom it shares
 * it, and how it keeps its word.
 */
public record Declaration(
    @Key(
            says = "The version of this format.",
            example = "1",
            required = true,
            also = {"version"})
        Answer<Integer> avow,
    @Key(
            says = "Who collects the data and answers for it.",
            example = "{name: Harbor Books, contact: privacy@shop.example}",
            required = true,
            also = {"company", "controller", "business", "firm", "entity"})
        Answer<Organization> organization,
    @Key(
            says = "The web site on which data are collected and the notice is posted.",
            example = "{url: https://shop.example/, notice: /privacy}",
            also = {"website", "web-site"})
        Answer<Site> site,
    @Key(says = "Mobile and desktop applications that the notice covers.")
        Answer<Map<String, Given<App>>> apps,
    @Key(says = "What the notice covers beyond the site, and what it leaves out.")
        Answer<Scope> scope,
    @Key(
            says = "How and when the notice is published.",
            example = "{version: 1, effective: 2026-12-01, owner: A. Person}",
            also = {"policy", "privacy-policy"})
        Answer<Notice> notice,
    @Key(
            says = "The people addressed: places and ages.",
            example = "{groups: [customer, prospect]}")
        Answer<Audience> audience,
    @Key(
            says = "The laws and programs to hold the declaration against.",
            example = "[gdpr, ccpa]",
            words = "laws",
            internal = true,
            also = {"jurisdictions", "regulations", "regimes"})
        Answer<List<Given<String>>> laws,
    @Key(
            says = "Laws that one might expect here and that do not apply, with the reason.",
            ids = "laws",
            internal = true)
        Answer<Map<String, Given<Exemption>>> exempt,
    @Key(
            says =
                "What is collected; each key is a word of the vocabulary, or says with 'is:' which it is.",
            example = "{email: {from: you, asked-at: [/checkout]}}",
            words = "data",
            required = true,
            also = {"personal-data", "data-items", "categories"})
        Answer<Map<String, Given<DataItem>>> data,
    @Key(
            says = "What the data are used for.",
            example = "{orders: {purpose: fulfill-order, data: [email]}}",
            required = true,
            also = {"purposes", "activities", "processing"})
        Answer<Map<String, Given<Use>>> uses,
    @Key(
            says = "With whom data are shared, and from whom they come.",
            example = "{parcel: {name: Parcel Service, role: delivery, receives: [address]}}",
            also = {
              "third-parties",
              "recipients",
              "vendors",
              "processors",
              "partners",
              "providers"
            })
        Answer<Map<String, Given<Party>>> parties,
    @Key(
            says = "Cookies and similar storage on the visitor's device.",
            also = {"storage", "trackers"})
        Answer<Map<String, Given<Cookie>>> cookies,
    @Key(
            says = "E-mail lists, and how a person leaves each.",
            example =
                "{newsletter: {opt-out: {reply: unsubscribe@shop.example, form: /unsubscribe}}}",
            also = {"newsletters", "lists", "mailing-lists", "email-lists"})
        Answer<Map<String, Given<Mailing>>> mailings,
    @Key(says = "Choices people have other than leaving a mailing list.", ids = "choices")
        Answer<Map<String, Given<Choice>>> choices,
    @Key(
            says = "What people may ask for, and where.",
            example = "{correct: {at: /account}}",
            ids = "rights")
        Answer<Map<String, Given<Right>>> rights,
    @Key(says = "How requests are handled, whichever right they use.") Answer<Requests> requests,
    @Key(says = "Where people can complain.") Answer<Complaints> complaints,
    @Key(says = "Disclosures that belong to no single use.") Answer<Disclosures> disclosures,
    @Key(says = "Browser signals, and what the site does with them.") Answer<Signals> signals,
    @Key(says = "Advantages given in exchange for data.")
        Answer<Map<String, Given<Incentive>>> incentives,
    @Key(says = "Links to sites of others.") Answer<Links> links,
    @Key(says = "Places on the site where what people post is public.", example = "product reviews")
        Answer<List<Given<Text>>> forums,
    @Key(
            says = "How the data are protected.",
            example = "{screen-lock: {after: PT5M, password: true}}",
            ids = "safeguards",
            also = {"security", "measures", "protection"})
        Answer<Map<String, Given<Safeguard>>> safeguards,
    @Key(
            says = "Who inside the organization sees what, and how staff are taught and reminded.",
            example = "{roles: {clerk: {sees: [email], because: packs the orders}}}",
            internal = true)
        Answer<Staff> staff,
    @Key(says = "What happens when something goes wrong.") Answer<Incidents> incidents,
    @Key(
            says = "Where the data are stored.",
            example = "{shop: {holds: [email], location: US, room: the locked server room}}",
            internal = true)
        Answer<Map<String, Given<StorageSystem>>> systems,
    @Key(
            says = "The organization's own words, each under a word of the vocabulary.",
            internal = true)
        Answer<OwnWords> vocabulary,
    @Key(
            says = "Promises to itself: these data never for these uses or to these parties.",
            internal = true)
        Answer<Map<String, Given<HouseRule>>> rules,
    @Key(
            says =
                "Judgments a named person made where a law asks for one; each key is the id of the requirement.",
            internal = true)
        Answer<Map<String, Given<Decision>>> decisions,
    @Key(
            says = "Findings and requirements that are accepted for a time, with a reason.",
            internal = true)
        Answer<List<Given<Waiver>>> waivers) {}
