package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Key;
import dev.avow.yaml.Text;
import java.util.List;

/** An e-mail list. */
public record Mailing(
    @Key(says = "What the notice calls it.") Answer<Text> label,
    @Key(
            says = "The use it belongs to, when it is not named as the mailing is.",
            refers = "uses",
            also = {"purpose"})
        Answer<String> use,
    @Key(value = "class", says = "What kind of mail it is.", example = "marketing", internal = true)
        Answer<MailClass> classification,
    @Key(
            says = "How a person leaves the list.",
            example = "{form: /unsubscribe}",
            required = true,
            also = {"unsubscribe"})
        Answer<OptOut> optOut,
    @Key(says = "How soon that is obeyed.", example = "P2D") Answer<Span> honoredWithin,
    @Key(says = "The address it is sent from.") Answer<Email> from,
    @Key(says = "The domain that signs it.", internal = true) Answer<Host> domain,
    @Key(says = "Messages a day.", internal = true) Answer<Integer> volume,
    @Key(says = "Whether each message shows the postal address.", internal = true)
        Answer<Boolean> postalAddress,
    @Key(
            says = "Whether addresses that left are kept so that they are not written to again.",
            internal = true)
        Answer<Boolean> suppressionList,
    @Key(says = "What people read after they left.", internal = true) Answer<Text> confirmation,
    @Key(says = "Where people choose what they get.") Answer<Url> preferences,
    @Key(says = "How people come back.") Answer<Text> resubscribe,
    @Key(says = "How long the link in a message works.", example = "P60D", internal = true)
        Answer<Span> linkLifetime,
    @Key(
            says = "The pages where people join; '/*' is all of them, as for a form in the footer.",
            example = "/newsletter",
            internal = true)
        Answer<List<Given<Glob>>> signup,
    @Key(
            says =
                "What the values that its templates fill in stand for, where they are addresses.",
            example = "{name: unsubscribeUrl, address: /unsubscribe}",
            internal = true)
        Answer<List<Given<MailValue>>> placeholders) {}
