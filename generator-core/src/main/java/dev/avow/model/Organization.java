package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Key;
import dev.avow.yaml.Text;
import java.util.List;
import java.util.Map;

/** Who collects the data and answers for it. */
public record Organization(
    @Key(says = "The name people know.", example = "Harbor Books, Inc.", required = true)
        Answer<String> name,
    @Key(says = "The registered name, when it is another one.") Answer<String> legalName,
    @Key(says = "What kind of organization it is.", example = "company", internal = true)
        Answer<OrganizationKind> kind,
    @Key(
            says = "The postal address, on one line.",
            example = "12 Quay Street, Burlington, MA 01803, United States")
        Answer<Text> address,
    @Key(says = "Where it is established (ISO 3166-1).", example = "US") Answer<Country> country,
    @Key(
            says = "The organization's own home page.",
            also = {"website", "site"})
        Answer<Url> url,
    @Key(
            says = "Where people reach it about their data.",
            example = "privacy@harborbooks.example",
            also = {"privacy-contact", "email"})
        Answer<Contact> contact,
    @Key(says = "Companies under common ownership.")
        Answer<Map<String, Given<Affiliate>>> affiliates,
    @Key(says = "The data protection officer.", none = "not appointed") Answer<Officer> dpo,
    @Key(says = "The person who answers for privacy, where a law asks for one by another name.")
        Answer<Officer> officer,
    @Key(says = "Representatives in regions where the organization has no establishment.")
        Answer<List<Given<Representative>>> representatives,
    @Key(says = "Parties that decide together with it.")
        Answer<List<Given<JointController>>> jointControllers,
    @Key(says = "Sizes on which thresholds of laws depend.", internal = true)
        Answer<Figures> figures,
    @Key(
            says = "The published security policy, if it is another page than Avow's.",
            example = "/security")
        Answer<Url> securityPolicy) {}
