package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Key;
import java.time.LocalDate;
import java.util.Map;

/** Sizes on which thresholds of laws depend. */
public record Figures(
    @Key(says = "The day they were counted.", internal = true) Answer<LocalDate> on,
    @Key(says = "People employed.", internal = true) Answer<Integer> employees,
    @Key(says = "Revenue of a year.", example = "USD 26000000", internal = true)
        Answer<Money> revenue,
    @Key(says = "People whose data are held each year, by place.", internal = true)
        Answer<Map<String, Given<Count>>> people,
    @Key(says = "Percent of revenue from selling data.", internal = true)
        Answer<Integer> fromSelling) {}
