package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Key;
import dev.avow.yaml.Shorthand;
import dev.avow.yaml.Text;
import java.time.LocalDate;

/** A law that does not apply, and why. */
@Shorthand("because")
public record Exemption(
    @Key(says = "Why it does not apply.", required = true, internal = true) Answer<Text> because,
    @Key(says = "The day it was looked at.", internal = true) Answer<LocalDate> on,
    @Key(says = "Who looked at it.", internal = true) Answer<String> by) {}
