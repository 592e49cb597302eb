package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Key;
import dev.avow.yaml.OneOf;
import dev.avow.yaml.Text;
import java.util.List;

/** How long something is kept about some people, when that is another time than for the others. */
@OneOf({"for", "until", "as-long-as", "forever"})
public record OtherTime(
    @Key(
            says = "Whose data are kept for that time.",
            example = "job-applicant",
            required = true,
            words = "subjects")
        Answer<List<Given<String>>> subjects,
    @Key(says = "Where they live, when only there, as people call it.", example = "Switzerland")
        Answer<Text> livingIn,
    @Key(value = "for", says = "A period.", example = "P6M") Answer<Span> duration,
    @Key(says = "An event.") Answer<Text> until,
    @Key(says = "A criterion.") Answer<Text> asLongAs,
    @Key(says = "Whether it is kept without end.") Answer<Boolean> forever,
    @Key(says = "What the period begins with.", example = "our answer") Answer<Text> after,
    @Key(says = "Why so long.") Answer<Text> because,
    @Key(says = "The law that asks for it.") Answer<Text> law,
    @Key(says = "What happens to it then.") Answer<Afterwards> afterwards)
    implements Kept {}
