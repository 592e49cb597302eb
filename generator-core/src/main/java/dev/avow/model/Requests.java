package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Key;
import dev.avow.yaml.Text;

/** How requests are handled. */
public record Requests(
    @Key(says = "How you make sure who asks.") Answer<Text> verify,
    @Key(says = "How somebody else may ask for you.") Answer<Text> agent,
    @Key(says = "How soon you answer.", example = "P30D") Answer<Span> within,
    @Key(says = "How much longer it may take.", example = "P60D") Answer<Span> extension,
    @Key(says = "What it costs.", none = "free") Answer<Text> fee,
    @Key(says = "Where people go when you refuse.") Answer<Contact> appeal,
    @Key(says = "How soon an appeal is answered.") Answer<Span> appealWithin,
    @Key(says = "What of the data people can see.") Answer<Text> scope,
    @Key(says = "How many requests there were.") Answer<Metrics> metrics) {}
