package dev.avow.check.fact.word;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Key;
import java.util.List;
import java.util.Map;

/** The file {@code site/periods.yaml}: how lengths of time are written. */
record PeriodFile(
    @Key(says = "The words by language.", required = true)
        Answer<Map<String, Given<Phrases>>> languages) {

  /** The words of one language. */
  record Phrases(
      @Key(says = "Years.", required = true) Answer<List<Given<String>>> years,
      @Key(says = "Months.", required = true) Answer<List<Given<String>>> months,
      @Key(says = "Weeks.", required = true) Answer<List<Given<String>>> weeks,
      @Key(says = "Days.", required = true) Answer<List<Given<String>>> days,
      @Key(says = "One to thirty-one.", required = true) Answer<List<Given<String>>> numbers,
      @Key(says = "Forty to ninety, in tens.", required = true) Answer<List<Given<String>>> tens) {}
}
