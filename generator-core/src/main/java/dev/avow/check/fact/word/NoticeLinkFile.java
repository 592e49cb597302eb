package dev.avow.check.fact.word;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Key;
import java.util.List;
import java.util.Map;

/** The file {@code site/notice-links.yaml}: what links to privacy notices say. */
record NoticeLinkFile(
    @Key(says = "The phrases by language.", required = true)
        Answer<Map<String, Given<Phrases>>> languages,
    @Key(says = "Words with which a strong phrase means something else.", required = true)
        Answer<List<Given<String>>> vetoes,
    @Key(says = "Words of addresses that lead to a notice.", required = true)
        Answer<List<Given<String>>> addresses) {

  /** The phrases of one language. */
  record Phrases(
      @Key(says = "Enough alone.", required = true) Answer<List<Given<String>>> strong,
      @Key(says = "In need of a second sign.") Answer<List<Given<String>>> weak) {}
}
