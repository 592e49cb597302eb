package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Key;
import dev.avow.yaml.Text;
import java.util.List;

/** One kind of personal data that is collected. */
public record DataItem(
    @Key(
            says = "The word of the vocabulary, when the key is a name of your own.",
            words = "data",
            internal = true,
            also = {"category", "type", "kind"})
        Answer<String> is,
    @Key(
            says = "What the notice calls it, when the vocabulary's words do not fit.",
            also = {"name", "title"})
        Answer<Text> label,
    @Key(
            says = "Where it comes from: a word, or the id of a party.",
            example = "you",
            words = "sources",
            refers = "parties",
            required = true,
            also = {"source", "sources"})
        Answer<List<Given<String>>> from,
    @Key(
            says =
                "The pages that ask for it; '/*' is all of them, '/shop/*' a folder, '/?page=join' a page by its query.",
            example = "[/checkout, /account]",
            none = "nowhere")
        Answer<List<Given<Glob>>> askedAt,
    @Key(
            says = "Names of form fields that mean it, when they do not say so themselves.",
            example = "[cust_ref]",
            internal = true)
        Answer<List<Given<String>>> fields,
    @Key(says = "Whose data they are.", words = "subjects") Answer<List<Given<String>>> subjects,
    @Key(
            says = "Whether people must give it.",
            example = "required",
            also = {"required", "mandatory"})
        Answer<Necessity> necessity,
    @Key(says = "Why they must.", example = "contractual") Answer<Provision> provision,
    @Key(says = "What happens when they do not.") Answer<Text> ifRefused,
    @Key(
            says = "How long it is kept.",
            example = "{for: P7Y, after: the order}",
            none = "not stored",
            also = {"retention", "retained", "storage-period"})
        Answer<Keep> keep,
    @Key(says = "The countries it is stored in.") Answer<List<Given<Country>>> storedIn,
    @Key(says = "Whether it is held in memory only, for the moment of use.", internal = true)
        Answer<Boolean> ephemeral,
    @Key(says = "Whether it is linked to a person.") Answer<Boolean> linkedToPerson,
    @Key(says = "Whether it is used to follow people across sites or apps.")
        Answer<Boolean> tracking,
    @Key(says = "Whether names are replaced by codes.") Answer<Boolean> pseudonymized,
    @Key(says = "Whether it is kept in totals only.") Answer<Boolean> aggregated,
    @Key(
            says = "What protects it beyond the safeguards for all data.",
            example = "[masked, encrypted, restricted]",
            internal = true)
        Answer<List<Given<Protection>>> protection,
    @Key(says = "For sensitive data: what its use is limited to.", internal = true)
        Answer<SensitiveUse> sensitiveUse) {}
