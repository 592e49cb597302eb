package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Key;
import dev.avow.yaml.Text;
import java.util.List;

/** Where people can complain. */
public record Complaints(
    @Key(says = "With you.") Answer<Contact> contact,
    @Key(says = "With an authority.") Answer<List<Given<Authority>>> authority,
    @Key(says = "With anybody else.") Answer<List<Given<Redress>>> redress,
    @Key(says = "What is done when a complaint is right.") Answer<List<Given<Text>>> remedies) {}
