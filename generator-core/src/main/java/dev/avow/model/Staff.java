package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Key;
import java.util.List;
import java.util.Map;

/** Who inside the organization sees what, and how staff are taught and reminded. */
public record Staff(
    @Key(says = "Roles that see personal data.", internal = true)
        Answer<Map<String, Given<Role>>> roles,
    @Key(says = "Training classes on protecting customer data.", internal = true)
        Answer<List<Given<Schedule>>> training,
    @Key(says = "Written reminders to staff.", internal = true) Answer<Schedule> reminders,
    @Key(says = "How the internal rules are enforced.", internal = true)
        Answer<Enforcement> enforcement) {}
