package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Key;
import dev.avow.yaml.OneOf;
import dev.avow.yaml.Shorthand;
import dev.avow.yaml.Text;
import java.util.List;

/** How long something is kept. */
@Shorthand("for")
@OneOf({"for", "until", "as-long-as", "forever"})
public record Keep(
    @Key(value = "for", says = "A period.", example = "P7Y") Answer<Span> duration,
    @Key(says = "An event.", example = "you unsubscribe") Answer<Text> until,
    @Key(says = "A criterion.", example = "your account is open") Answer<Text> asLongAs,
    @Key(says = "Whether it is kept without end.") Answer<Boolean> forever,
    @Key(says = "What the period begins with.", example = "the order") Answer<Text> after,
    @Key(says = "Why so long.", example = "tax law") Answer<Text> because,
    @Key(says = "The law that asks for it.") Answer<Text> law,
    @Key(says = "What happens to it then.", example = "delete") Answer<Afterwards> afterwards,
    @Key(
            says = "For whom it is another time.",
            example = "{subjects: job-applicant, for: P6M, after: our answer}")
        Answer<List<Given<OtherTime>>> differs)
    implements Kept {}
