package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Key;
import dev.avow.yaml.Shorthand;
import dev.avow.yaml.Text;
import java.util.List;

/** Whether people can say no to a use. */
@Shorthand("kind")
public record UseChoice(
    @Key(says = "opt-in or opt-out.", example = "opt-out", required = true) Answer<ChoiceKind> kind,
    @Key(says = "How people use the choice.") Answer<List<Given<Text>>> how,
    @Key(says = "How people take back what they chose.", example = "untick it in your account")
        Answer<List<Given<Text>>> withdraw,
    @Key(says = "Whether it is on before anybody chose.", internal = true)
        Answer<Boolean> byDefault) {}
