package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Key;

/** How many requests there were in a year. */
public record Metrics(
    @Key(says = "The year.", example = "2025", required = true) Answer<Integer> year,
    @Key(says = "Requests to see data.") Answer<Integer> access,
    @Key(says = "Requests to correct data.") Answer<Integer> correct,
    @Key(says = "Requests to delete data.") Answer<Integer> delete,
    @Key(says = "Requests to opt out.") Answer<Integer> optOut,
    @Key(says = "Requests to limit the use of sensitive data.") Answer<Integer> limit,
    @Key(says = "Requests denied.") Answer<Integer> denied,
    @Key(says = "Days to answer, in the middle.") Answer<Integer> medianDays) {}
