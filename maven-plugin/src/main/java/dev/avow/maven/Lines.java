package dev.avow.maven;

import dev.avow.report.ConsoleReport;
import dev.avow.report.Report;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.plugin.logging.Log;

/** The console report, line by line, at the level a build log shows it. */
final class Lines {

  /** An option of the command line, with the blank before what is given to it. */
  private static final Pattern OPTION =
      Pattern.compile("(?<![\\w-])--([a-z]+(?:-[a-z]+)*)( (?=\"|https?://))?");

  private Lines() {}

  /**
   * Logs the report.
   *
   * @param parameters the names of those that the goals have
   */
  static void log(Report report, Set<String> parameters, Log log) throws IOException {
    StringBuilder text = new StringBuilder();
    ConsoleReport.write(report, text, false);
    for (String line : inMaven(text.toString(), parameters).split("\n", -1)) {
      if (line.contains(": error: ")) {
        log.error(line);
      } else if (line.contains(": warning: ")) {
        log.warn(line);
      } else {
        log.info(line);
      }
    }
  }

  /** Options as they are typed here: {@code --max-time} is {@code -Davow.maxTime}. */
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
