package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Key;
import dev.avow.yaml.Text;
import java.util.List;

/** An advantage given in exchange for data. */
public record Incentive(
    @Key(says = "What people get.", example = "ten percent off the first order", required = true)
        Answer<Text> what,
    @Key(says = "The data asked for.", refers = "data") Answer<List<Given<String>>> data,
    @Key(says = "What the data are worth to you.") Answer<Text> value,
    @Key(says = "How that was estimated.") Answer<Text> method,
    @Key(says = "The terms.") Answer<Url> terms,
    @Key(says = "How people leave.") Answer<Text> leave) {}
