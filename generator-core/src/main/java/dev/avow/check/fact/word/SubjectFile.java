package dev.avow.check.fact.word;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Key;
import java.util.List;
import java.util.Map;

/** The file {@code site/notice-topics.yaml}: what notices speak of, by language. */
record SubjectFile(
    @Key(says = "The phrases by language.", required = true)
        Answer<Map<String, Given<Phrases>>> languages) {

  /** The phrases of one language. */
  record Phrases(
      @Key(says = "Who answers for it.") Answer<List<Given<String>>> controller,
      @Key(says = "Which data.") Answer<List<Given<String>>> dataKinds,
      @Key(says = "What for.") Answer<List<Given<String>>> purposes,
      @Key(says = "On which basis.") Answer<List<Given<String>>> legalBasis,
      @Key(says = "With whom.") Answer<List<Given<String>>> sharing,
      @Key(says = "To which countries.") Answer<List<Given<String>>> transfers,
      @Key(says = "How long.") Answer<List<Given<String>>> retention,
      @Key(says = "Which rights.") Answer<List<Given<String>>> rights,
      @Key(says = "Where to complain.") Answer<List<Given<String>>> complaint,
      @Key(says = "Cookies.") Answer<List<Given<String>>> cookies,
      @Key(says = "Protection.") Answer<List<Given<String>>> security,
      @Key(says = "Changes and dates.") Answer<List<Given<String>>> changes) {

    Answer<List<Given<String>>> of(Subject subject) {
      return switch (subject) {
        case CONTROLLER -> controller;
        case DATA_KINDS -> dataKinds;
        case PURPOSES -> purposes;
        case LEGAL_BASIS -> legalBasis;
        case SHARING -> sharing;
        case TRANSFERS -> transfers;
        case RETENTION -> retention;
        case RIGHTS -> rights;
        case COMPLAINT -> complaint;
        case COOKIES -> cookies;
        case SECURITY -> security;
        case CHANGES -> changes;
      };
    }
  }
}
