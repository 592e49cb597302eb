package dev.avow.yaml;

import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import java.util.List;

/** Lines that came into the file from a merge, a web page or a tool, and are no YAML. */
final class PastedMarks {

  private PastedMarks() {}

  static void check(Source source, List<Finding> findings) {
    if (FileKind.isProperties(source)) {
      add(
          source,
          0,
          YamlRules.TEXT,
          "This is a properties file, not YAML.",
          "Write 'key: value' in place of 'key=value'; 'avow init' writes an example.",
          findings);
      return;
    }
    for (int number = 0; number < source.lines().size(); number++) {
      String line = source.lines().get(number);
      if (line.startsWith("```") || line.startsWith("~~~")) {
        add(
            source,
            number,
            YamlRules.SYNTAX,
            "'" + line.substring(0, 3) + "' is a fence of Markdown, not YAML.",
            "Take the " + line.substring(0, 3) + " lines out.",
            findings);
        return;
      }
      if (line.startsWith("<<<<<<< ") || line.startsWith(">>>>>>> ") || line.equals("=======")) {
        add(
            source,
            number,
            YamlRules.SYNTAX,
            "'" + line.substring(0, 7) + "' is the mark of a merge conflict.",
            "Decide between the two versions and take the marks out.",
            findings);
        return;
      }
      if (line.startsWith("%") && !line.startsWith("%YAML") && !line.startsWith("%TAG")) {
        add(
            source,
            number,
            YamlRules.DIRECTIVE,
            "'" + line.split("\\s", 2)[0] + "' is a directive that nobody reads.",
            "Take the line out.",
            findings);
      }
    }
  }

  private static void add(
      Source source, int line, Rule rule, String problem, String remedy, List<Finding> findings) {
    findings.add(new Finding(rule, source.at(line, 0), problem, remedy));
  }
}
