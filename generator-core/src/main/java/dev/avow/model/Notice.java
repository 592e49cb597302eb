package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Key;
import java.time.LocalDate;
import java.util.List;

/** How and when the notice is published. */
public record Notice(
    @Key(says = "The version people see.", example = "\"3\"") Answer<String> version,
    @Key(says = "The day it was decided.", example = "2026-11-01", internal = true)
        Answer<LocalDate> issued,
    @Key(
            says = "The day from which it holds.",
            example = "2026-12-01",
            also = {"effective-date", "last-updated", "date"})
        Answer<LocalDate> effective,
    @Key(says = "The day after which it must be renewed.") Answer<LocalDate> validUntil,
    @Key(
            says = "The languages it is published in; the first is the source.",
            example = "[en, de]",
            internal = true)
        Answer<List<Given<Language>>> languages,
    @Key(says = "Who answers for it inside the organization.", example = "legal", internal = true)
        Answer<String> owner,
    @Key(says = "When it is looked at again.", internal = true) Answer<Review> review,
    @Key(says = "How people learn of changes.") Answer<Changes> changes,
    @Key(says = "Other forms in which it can be had.") Answer<Accessibility> accessibility) {}
