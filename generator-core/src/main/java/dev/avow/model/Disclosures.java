package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Key;
import dev.avow.yaml.Text;
import java.util.List;

/** Disclosures that belong to no single use. */
public record Disclosures(
    @Key(says = "Whether data are sold, for money or anything of value.") Answer<Boolean> sells,
    @Key(says = "Whether data are shared for advertising across sites.")
        Answer<Boolean> sharesForAds,
    @Key(
            says = "Data sold or shared in the last twelve months.",
            example = "{data: clickstream, to: buyer, for: cross-site-ads}")
        Answer<List<Given<Disclosed>>> soldLastYear,
    @Key(
            says = "Data disclosed for a business purpose in the last twelve months.",
            example = "{data: [name, address], to: delivery, for: fulfill-order}")
        Answer<List<Given<Disclosed>>> disclosedLastYear,
    @Key(says = "Whether data of people under 16 are sold with knowledge.")
        Answer<Boolean> sellsUnder16,
    @Key(says = "Whether sensitive data are used for permitted purposes only.")
        Answer<Boolean> limitsSensitive,
    @Key(says = "What happens when an authority asks.")
        Answer<GovernmentRequests> governmentRequests,
    @Key(says = "What happens when the business is sold.")
        Answer<BusinessTransfer> businessTransfer,
    @Key(says = "What is disclosed to protect people.") Answer<Text> safety,
    @Key(says = "What is shared in totals.") Answer<Aggregate> aggregate,
    @Key(says = "Where Californians ask for disclosures to marketers.")
        Answer<Contact> shineTheLight,
    @Key(says = "Where Nevadans opt out of sale.") Answer<Contact> nevadaSale,
    @Key(says = "Financial privacy: reasons to share, and choices.") Answer<Glba> glba) {}
