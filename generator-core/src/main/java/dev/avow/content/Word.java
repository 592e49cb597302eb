package dev.avow.content;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Key;
import java.util.List;

/** One word of a vocabulary list, as its file has it. */
public record Word(
    @Key(says = "The word it stands under; a rule on the parent catches it.") Answer<String> parent,
    @Key(says = "Other spellings and foreign terms that mean it.")
        Answer<List<Given<String>>> aliases,
    @Key(says = "What people write in its place; they are asked whether they meant it.")
        Answer<List<Given<String>>> not,
    @Key(says = "What is known about it.") Answer<List<Given<String>>> flags,
    @Key(says = "Whether it can do harm when exposed.") Answer<Boolean> sensitive,
    @Key(says = "What sort of word it is within its list.") Answer<String> kind,
    @Key(says = "Whether the purpose is marketing.") Answer<Boolean> marketing,
    @Key(says = "Its term in the W3C Data Privacy Vocabulary.") Answer<Mapping> dpv,
    @Key(says = "Its key in fideslang.") Answer<Mapping> fideslang,
    @Key(says = "Its letters in Cal. Civ. Code 1798.140(v)(1).") Answer<List<Given<String>>> ccpa) {

  /** A word's counterpart in another vocabulary. */
  public record Mapping(
      @Key(says = "The term's address.") Answer<String> iri,
      @Key(says = "The term's key.") Answer<String> key,
      @Key(says = "exact, close, broad (theirs is wider) or narrow.") Answer<String> match) {}
}
