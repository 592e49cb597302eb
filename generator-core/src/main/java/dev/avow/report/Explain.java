package dev.avow.report;

import dev.avow.content.Content;
import dev.avow.content.ContentFile;
import dev.avow.finding.Rule;
import dev.avow.law.Requirement;
import dev.avow.text.Line;
import dev.avow.text.Nearest;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Tells any finding, requirement, law or word offline: what, why, which law, how to mend it.
 *
 * @param rules every rule that can report a finding
 * @param requirements every row of every pack, switched on or not
 * @param content where the pages {@code checks/<id>.md} are, for what has one
 */
public record Explain(List<Rule> rules, List<Requirement> requirements, Content content) {

  /** A paragraph of a page is one line. */
  private static final int LONGEST = 4_000;

  public Explain {
    rules = List.copyOf(rules);
    requirements = List.copyOf(requirements);
  }

  /** The explanation as lines of plain text; empty when nothing has that id. */
  public Optional<String> text(String id) throws IOException {
    Optional<Requirement> requirement =
        requirements.stream().filter(row -> row.id().equals(id)).findFirst();
    Optional<Rule> rule = rules.stream().filter(known -> known.id().equals(id)).findFirst();
    if (requirement.isEmpty() && rule.isEmpty()) {
      return words(id);
    }
    List<String> lines = new ArrayList<>();
    if (requirement.isPresent()) {
      lines.addAll(lines(requirement.get()));
    } else {
      lines.addAll(lines(rule.get()));
    }
    Optional<ContentFile> page = content.find("checks/" + id + ".md");
    if (page.isPresent()) {
      for (String paragraph : paragraphs(page.get().text())) {
        lines.add("");
        paragraph.lines().map(line -> Line.of(line, LONGEST)).forEach(lines::add);
      }
    }
    lines.addAll(ContradictionPage.lines(id));
    return Optional.of(String.join("\n", lines) + "\n");
  }

  private Optional<String> words(String id) throws IOException {
    List<List<String>> words = new WordLines(content, requirements).of(id);
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(
            words.stream()
                .map(lines -> String.join("\n", lines) + "\n")
                .collect(Collectors.joining("\n")));
  }

  /** What the page adds, as plain text: its id, its statement and its source are told already. */
  private static List<String> paragraphs(String page) {
    return Arrays.stream(page.strip().split("\n\n+"))
        .filter(text -> !text.startsWith("# "))
        .filter(text -> !text.startsWith("Holds when ") && !text.startsWith("**Source:**"))
        .map(text -> text.replace("**", "").replaceAll("\\[([^\\]]*)]\\([^)]*\\)", "$1"))
        .toList();
  }

  /** The explanation as JSON: {@code {"id": …, "text": …}}; empty when nothing has that id. */
  public Optional<String> json(String id) throws IOException {
    Optional<String> text = text(id);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    StringWriter out = new StringWriter();
    JsonReport.object(new TreeMap<>(Map.of("id", id, "text", text.get())), out);
    return Optional.of(out.toString());
  }

  /** "Did you mean 'form-https'?", or the empty string when nothing is near. */
  public String question(String id) throws IOException {
    List<String> ids = new ArrayList<>();
    rules.forEach(rule -> ids.add(rule.id()));
    requirements.forEach(row -> ids.add(row.id()));
    ids.addAll(new WordLines(content, requirements).all());
    return Nearest.question(id, ids);
  }

  private static List<String> lines(Rule rule) {
    List<String> lines = new ArrayList<>();
    lines.add(rule.id() + " (" + rule.severity().word() + ")");
    lines.add("Holds when all is well: " + rule.statement() + ".");
    if (!rule.citation().isEmpty()) {
      lines.add("On the authority of: " + rule.citation());
    }
    return lines;
  }

  private List<String> lines(Requirement row) {
    List<String> lines = new ArrayList<>();
    lines.add(row.id() + " (" + row.severity().word() + ", " + row.law() + ")");
    lines.add("Asks: " + row.says());
    lines.add("On the authority of: " + row.citation());
    lines.add("Applies when: " + row.when());
    lines.add("Met when: " + ProofWords.of(row.proof()) + ".");
    List<String> others = others(row, Requirement::group);
    if (!others.isEmpty()) {
      lines.add("Instead of it suffices: " + String.join(", ", others));
    }
    lines.add("As the row writes it: " + row.proof());
    row.effective().ifPresent(day -> lines.add("In force from: " + day));
    lines.add("How sure: " + sure(row.verified()));
    if (!row.remedy().isEmpty()) {
      lines.add("To mend it: " + row.remedy());
    }
    List<String> akin = others(row, Requirement::topic);
    if (!akin.isEmpty()) {
      lines.add("On the same matter: " + String.join(", ", akin));
    }
    return lines;
  }

  /** The other rows that share its group, or its topic. */
  private List<String> others(Requirement row, Function<Requirement, String> shared) {
    String own = shared.apply(row);
    return requirements.stream()
        .filter(other -> !own.isEmpty() && shared.apply(other).equals(own))
        .map(Requirement::id)
        .filter(id -> !id.equals(row.id()))
        .toList();
  }

  private static String sure(Requirement.Verified verified) {
    return switch (verified) {
      case TEXT -> "the law's text was read.";
      case SECONDARY -> "a page about the law was read, not its text; so it is a warning only.";
      case KNOWLEDGE -> "nothing was read yet; open the official text. It is a warning only.";
    };
  }
}
