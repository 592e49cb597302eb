package dev.avow;

import dev.avow.text.Sha256;
import java.util.List;
import java.util.Optional;

/**
 * The first line of a state file: which crawl it is of, in digests. What was seen under another
 * declaration, from another start or within other limits is another crawl's.
 */
record StateHead(String facts, String declaration, String start, String limits) {

  private static final String FORM = "avow-state 1";

  /** Of the things themselves, as texts. */
  static StateHead of(String facts, String declaration, String start, String limits) {
    return new StateHead(digest(facts), digest(declaration), digest(start), digest(limits));
  }

  String line() {
    return String.join(" ", FORM, facts, declaration, start, limits);
  }

  /** Why the line is not of this crawl, and what to do about it; empty when it is. */
  Optional<StateFile.Refused> against(String line, String file) {
    if (!line.startsWith("avow-state ")) {
      return refused(
          "'" + file + "' is not the state file of a crawl, and was left as it is.",
          "Name another file for --resume.");
    }
    List<String> words = List.of(line.split(" ", -1));
    if (words.size() != 6 || !line.startsWith(FORM + " ") || !words.get(2).equals(facts)) {
      return refused(
          "'" + file + "' was written by another version of Avow.",
          "Remove it to begin anew, or go on with the version that began.");
    }
    String other = "";
    if (!words.get(3).equals(declaration)) {
      other = "with another declaration";
    } else if (!words.get(4).equals(start)) {
      other = "at another site";
    } else if (!words.get(5).equals(limits)) {
      other = "within other limits";
    }
    return other.isEmpty()
        ? Optional.empty()
        : refused(
            "The crawl of '" + file + "' was begun " + other + ".",
            "Repeat what the run that began it was given, or remove it to begin anew.");
  }

  private static Optional<StateFile.Refused> refused(String problem, String remedy) {
    return Optional.of(new StateFile.Refused(problem, remedy));
  }

  /** Sixteen hexadecimal digits of SHA-256: this guards against mistakes, not against forgers. */
  static String digest(String text) {
    return Sha256.of(text).substring(0, 16);
  }
}
