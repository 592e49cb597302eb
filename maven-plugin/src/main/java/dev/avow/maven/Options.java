package dev.avow.maven;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Options of the command line in our sentences, as a build takes them. */
final class Options {

  /** An option of the command line, with the blank before what is given to it. */
  private static final Pattern OPTION =
      Pattern.compile("(?<![\\w-])--([a-z]+(?:-[a-z]+)*)( (?=\"|https?://))?");

  private Options() {}

  /**
   * Options as they are typed here: {@code --max-time} is {@code -Davow.maxTime}.
   *
   * @param parameters the names of those that the goals have; others stay
   */
  static String inMaven(String text, Set<String> parameters) {
    return OPTION
        .matcher(text)
        .replaceAll(
            option -> {
              String name = camelCased(option.group(1));
              String typed = "-Davow." + name + (option.group(2) == null ? "" : "=");
              return Matcher.quoteReplacement(parameters.contains(name) ? typed : option.group());
            });
  }

  private static String camelCased(String option) {
    StringBuilder name = new StringBuilder();
    for (String word : option.split("-", -1)) {
      name.append(
          name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return name.toString();
  }
}
