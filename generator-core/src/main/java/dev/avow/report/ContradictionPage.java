package dev.avow.report;

import dev.avow.content.Content;
import dev.avow.content.ContentFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The page of the contradictions ({@code docs/contradictions.md}), part by part. */
final class ContradictionPage {
  /** Of a row of its table: id, statement, weight, an example of a finding. */
  private static final int EXAMPLE = 4;

  private ContradictionPage() {}

  /** What the page tells of a contradiction, as lines of plain text; none if there is no such. */
  static List<String> lines(String id) throws IOException {
    Optional<ContentFile> file = Content.shipped().find("contradictions.md");
    List<String> page = file.map(text -> text.text().lines().toList()).orElse(List.of());
    Optional<String> row =
        page.stream().filter(line -> line.startsWith("| `" + id + "` |")).findFirst();
    if (row.isEmpty()) {
      return List.of();
    }
    String[] cells = row.get().split("(?<!\\\\)\\|", -1);
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add("Such as: " + cells[EXAMPLE].strip().replace("\\|", "|"));
    lines.add("");
    lines.add(
        "To mend it: correct whichever is not true. What is accepted for a time stands under"
            + " 'waivers:'.");
    List<String> example = example(id, page);
    if (!example.isEmpty()) {
      lines.add("");
      lines.add("An example:");
      example.forEach(line -> lines.add("  " + line));
    }
    return lines;
  }

  /** The lines between the fences below the heading. */
  private static List<String> example(String id, List<String> page) {
    int heading = page.indexOf("## " + id);
    if (heading < 0) {
      return List.of();
    }
    List<String> below = page.subList(heading, page.size());
    int first = below.indexOf("```yaml") + 1;
    int end = below.indexOf("```");
    return first == 0 || end < first
        ? List.of()
        : below.subList(first, end).stream().filter(line -> !line.isBlank()).toList();
  }
}
