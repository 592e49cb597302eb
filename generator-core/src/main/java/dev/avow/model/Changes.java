package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Key;
import dev.avow.yaml.Text;
import java.util.List;

/** How people learn of changes to the notice. */
public record Changes(
    @Key(says = "Where changes are announced.", example = "[home-page, email]")
        Answer<List<Given<ChangeChannel>>> tell,
    @Key(says = "How long before they take effect.", example = "P30D") Answer<Span> noticePeriod,
    @Key(says = "For which changes people are asked to agree again.")
        Answer<List<Given<Text>>> askAgainFor,
    @Key(says = "Which notice holds for data collected before a change.") Answer<OldData> oldData,
    @Key(
            says = "The changes that were made, the newest first; 'none' for a first notice.",
            example = "[{on: 2026-12-01, announced: 2026-11-01, what: we keep orders for a year}]")
        Answer<List<Given<Change>>> made,
    @Key(says = "Where it is listed what changed on which day.", example = "/privacy/changes")
        Answer<Url> list,
    @Key(says = "Where earlier versions can be read.") Answer<Url> archive) {}
