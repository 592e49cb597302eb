package dev.avow.law;

import dev.avow.content.Vocabulary;
import java.util.List;
import java.util.Map;

/** Classes of data that laws speak of, in words of the vocabulary and its flags. */
final class DataClass {

  /** For each class that is not itself a word: the words of which it consists. */
  private static final Map<String, List<String>> WORDS =
      Map.of(
          "card", List.of("credit-card"),
          "dob", List.of("date-of-birth"),
          "account", List.of("bank-account", "credit-card"),
          "us-sensitive",
              List.of(
                  "race-ethnicity",
                  "religion",
                  "health",
                  "sexual-orientation",
                  "immigration",
                  "genetic",
                  "biometric",
                  "childrens-data",
                  "location-precise"),
          "consumer-health", List.of("health", "biometric", "genetic"),
          "consumer-report", List.of("credit-history"),
          "criminal", List.of("criminal-record"));

  /** For each class that the vocabulary marks: the flag. */
  private static final Map<String, String> FLAGS =
      Map.of("special", "gdpr-art9", "ccpa-sensitive", "ca-sensitive");

  /** The classes, beside the words of the vocabulary. */
  static final List<String> NAMES =
      List.of(
          "personal",
          "card",
          "dob",
          "account",
          "us-sensitive",
          "consumer-health",
          "consumer-report",
          "criminal",
          "special",
          "ccpa-sensitive",
          "sensitive");

  private DataClass() {}

  static boolean holds(Vocabulary vocabulary, String word, String kind) {
    if (kind.equals("personal")) {
      return true;
    }
    if (kind.equals("sensitive")) {
      return vocabulary.entry("data", word).filter(Vocabulary.Entry::sensitive).isPresent();
    }
    String flag = FLAGS.get(kind);
    if (flag != null) {
      return vocabulary.entry("data", word).filter(e -> e.flags().contains(flag)).isPresent();
    }
    return WORDS.getOrDefault(kind, List.of(kind)).stream()
        .anyMatch(each -> vocabulary.isA("data", word, each));
  }
}
