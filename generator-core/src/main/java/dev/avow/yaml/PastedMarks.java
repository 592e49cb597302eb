package dev.avow.yaml;

import dev.avow.finding.Finding;
import java.util.List;
import java.util.Optional;

/** Lines that came into the file from a merge, a web page or a tool, and are no YAML. */
final class PastedMarks {

  private PastedMarks() {}

  static void check(Source source, List<Finding> findings) {
    if (FileKind.isProperties(source)) {
      findings.add(
          new Finding(
              YamlRules.TEXT,
              source.at(0, 0),
              "This is a properties file, not YAML.",
              "Write 'key: value' in place of 'key=value'; 'avow init' writes an example."));
      return;
    }
    for (int number = 0; number < source.lines().size(); number++) {
      Optional<Finding> pasted = pasted(source, number);
      if (pasted.isPresent()) {
        findings.add(pasted.get());
        return; // The others are of the same making.
      }
      directive(source, number).ifPresent(findings::add);
    }
  }

  private static Optional<Finding> pasted(Source source, int number) {
    String line = source.line(number);
    if (line.startsWith("```") || line.startsWith("~~~")) {
      String fence = line.substring(0, 3);
      return Optional.of(
          SyntaxFault.finding(
              source.at(number, 0),
              "'" + fence + "' is a fence of Markdown, not YAML.",
              "Take the " + fence + " lines out."));
    }
    if (line.startsWith("<<<<<<< ") || line.startsWith(">>>>>>> ") || line.equals("=======")) {
      return Optional.of(
          SyntaxFault.finding(
              source.at(number, 0),
              "'" + line.substring(0, 7) + "' is the mark of a merge conflict.",
              "Decide between the two versions and take the marks out."));
    }
    return Optional.empty();
  }

  private static Optional<Finding> directive(Source source, int number) {
    String line = source.line(number);
    return line.startsWith("%") && !line.startsWith("%YAML") && !line.startsWith("%TAG")
        ? Optional.of(
            new Finding(
                YamlRules.DIRECTIVE,
                source.at(number, 0),
                "'" + line.split("\\s", 2)[0] + "' is a directive that nobody reads.",
                "Take the line out."))
        : Optional.empty();
  }
}
