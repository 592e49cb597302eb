package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Key;
import dev.avow.yaml.Text;
import java.util.List;

/** Somebody with whom data are shared, or from whom they come. */
public record Party(
    @Key(says = "Its name.", example = "Stripe, Inc.", required = true) Answer<String> name,
    @Key(says = "Its registered name.", internal = true) Answer<String> legalName,
    @Key(says = "Its postal address.") Answer<Text> address,
    @Key(says = "Where it handles the data (ISO 3166-1).", example = "US")
        Answer<List<Given<Country>>> country,
    @Key(says = "Its home page.", internal = true) Answer<Url> url,
    @Key(says = "What it is to you.", example = "processor", words = "roles", required = true)
        Answer<String> role,
    @Key(
            says = "The data it receives.",
            example = "[credit-card]",
            refers = "data",
            also = {"data", "shares"})
        Answer<List<Given<String>>> receives,
    @Key(
            value = "for",
            says = "The uses it receives them for.",
            example = "[orders]",
            refers = "uses",
            also = {"uses", "purposes"})
        Answer<List<Given<String>>> purposes,
    @Key(says = "When it receives them, if not always.") Answer<Text> condition,
    @Key(says = "Whether people can say no to this sharing.") Answer<Boolean> optional,
    @Key(says = "Its privacy notice.") Answer<Url> policy,
    @Key(says = "Where people opt out with it.") Answer<Url> optOut,
    @Key(says = "The contract that binds it.", internal = true) Answer<Contract> contract,
    @Key(says = "Its number in an industry list.", internal = true) Answer<String> vendorId,
    @Key(
            says = "Its hosts on the site.",
            example = "[js.stripe.com]",
            internal = true,
            also = {"domains"})
        Answer<List<Given<Host>>> hosts,
    @Key(
            says = "Its libraries in your software.",
            internal = true,
            also = {"sdk", "sdks"})
        Answer<List<Given<String>>> libraries,
    @Key(
            says =
                "Where people type card details that it takes: on its page or in its frame ('hosted'), so"
                    + " that you never get the number, or on a page of yours ('own').",
            example = "hosted")
        Answer<PaymentPage> paymentPage,
    @Key(says = "What allows data to go to its country.") Answer<Transfer> transfer,
    @Key(says = "Whether it collects data on your site for itself.") Answer<Boolean> collectsOnSite,
    @Key(says = "Whether it pays for the data, in money or otherwise.") Answer<Boolean> sold,
    @Key(
            says = "Whether it uses the data for advertising across sites.",
            also = {"cross-context-advertising", "cross-context-behavioral-advertising"})
        Answer<Boolean> crossContextAds) {}
