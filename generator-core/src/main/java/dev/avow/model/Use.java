package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Key;
import dev.avow.yaml.PerLaw;
import dev.avow.yaml.Text;
import java.util.List;

/** One thing the data are used for. */
public record Use(
    @Key(
            says = "What for; words of the vocabulary.",
            example = "fulfill-order",
            words = "purposes",
            required = true,
            also = {"for"})
        Answer<List<Given<String>>> purpose,
    @Key(
            says = "A heading of its own in the notice.",
            also = {"name", "title"})
        Answer<Text> label,
    @Key(says = "More about it, in your words.") Answer<Text> description,
    @Key(says = "Who inside the organization runs it.", internal = true) Answer<String> department,
    @Key(says = "Whose data are used.", words = "subjects") Answer<List<Given<String>>> subjects,
    @Key(
            says = "Which data.",
            example = "[name, email]",
            refers = "data",
            required = true,
            also = {"uses", "categories"})
        Answer<List<Given<String>>> data,
    @Key(says = "What is done with them.", example = "[collect, store, use]", internal = true)
        Answer<List<Given<Processing>>> processing,
    @Key(
            says = "Why the law allows it.",
            example = "contract",
            words = "bases",
            also = {"legal-basis", "lawful-basis"})
        Answer<PerLaw<String>> basis,
    @Key(
            says = "Why the law allows it for special categories (GDPR art. 9).",
            example = "explicit-consent",
            words = "bases")
        Answer<String> specialBasis,
    @Key(says = "The legitimate interest.") Answer<Interest> interest,
    @Key(says = "The law that asks for it, when the basis is a legal obligation.") Answer<Text> law,
    @Key(
            says = "How long data are kept for this use, when it differs.",
            none = "not stored",
            also = {"retention"})
        Answer<Keep> keep,
    @Key(
            says = "Where the data come from for this use, when it differs.",
            words = "sources",
            refers = "parties")
        Answer<List<Given<String>>> from,
    @Key(says = "Whether people must give the data for this use, when it differs.")
        Answer<Necessity> necessity,
    @Key(
            says =
                "Who receives which data for this use, when it is not all that a party receives.",
            example = "{party: parcel, data: [name, address]}")
        Answer<List<Given<Recipient>>> recipients,
    @Key(says = "Whether people can say no.", example = "opt-out", none = "no choice")
        Answer<UseChoice> choice,
    @Key(says = "Whether data are combined with data from elsewhere.", example = "true")
        Answer<Combination> combines,
    @Key(says = "Whether people are profiled.") Answer<Profiling> profiling,
    @Key(says = "Whether decisions are made by machine alone.")
        Answer<AutomatedDecision> automatedDecision,
    @Key(says = "Whether the data train artificial intelligence.") Answer<AiTraining> aiTraining,
    @Key(says = "The data protection impact assessment.", internal = true)
        Answer<ImpactAssessment> impactAssessment,
    @Key(says = "Where the use reaches people.", example = "[web, service-center]", internal = true)
        Answer<List<Given<Channel>>> channels,
    @Key(says = "The systems it runs on.", refers = "systems", internal = true)
        Answer<List<Given<String>>> systems,
    @Key(says = "How many people, how much data.", internal = true) Answer<Text> scale,
    @Key(says = "How often.", internal = true) Answer<Text> frequency) {}
